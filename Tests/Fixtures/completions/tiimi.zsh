#compdef tiimi
# Completions of tiimi for zsh. Made by: tiimi completions zsh
_tiimi() {
  local place="" step files="" previous="$words[CURRENT-1]"
  local -a offered options
  for step in "${(@)words[2,CURRENT-1]}"; do
    case "$place $step" in
      ' meeting') place="$place $step" ;;
      ' meeting hold') place="$place $step" ;;
      ' meeting propose') place="$place $step" ;;
      ' plan') place="$place $step" ;;
      ' plan page') place="$place $step" ;;
      ' plan page print') place="$place $step" ;;
      ' today') place="$place $step" ;;
      ' help') place="$place $step" ;;
    esac
  done
  if [[ "$words[CURRENT]" == --*=* ]]; then
    previous="${words[CURRENT]%%=*}"
    compset -P '*='
  fi
  case "$place $previous" in
    ' meeting hold --due') :; return ;;
    ' meeting hold --began') :; return ;;
    ' meeting hold --present') :; return ;;
    ' meeting hold --place') :; return ;;
    ' meeting hold --count') :; return ;;
    ' meeting hold --mode') offered=('room:in a room' 'remote:from afar'); _describe value offered; return ;;
    ' meeting hold --minutes') _files; return ;;
  esac
  case "$previous" in
    --register) _files; return ;;
    --as) :; return ;;
    --packs) _files; return ;;
    --purpose) :; return ;;
    --at) :; return ;;
    --if-version) :; return ;;
    --lang) offered=('fi:Finnish' 'sv:Swedish' 'en:English'); _describe value offered; return ;;
    --color) offered=('auto:on a terminal' 'always:always' 'never:never'); _describe value offered; return ;;
  esac
  case "$place" in
    '') offered=('meeting:Team meetings' 'plan:Plans' 'today:The matters of the day' 'help:Show the help') options=() ;;
    ' meeting') offered=('hold:Record a team meeting that was held' 'propose:Propose a meeting') options=() ;;
    ' meeting hold') offered=() options=('--due:the due day' '--began:when it began' '--present:who was present' '--place:the place' '--count:how many' '--mode:the mode' '--minutes:the minutes' '--dry:practice') ;;
    ' meeting propose') offered=() options=() ;;
    ' plan') offered=('page:page') options=() ;;
    ' plan page') offered=('print:Print the page') options=() ;;
    ' plan page print') offered=() options=() ;;
    ' today') offered=() options=() ;;
    ' help') offered=() options=('--markdown:the whole help as a Markdown page' '--man:the whole help as a manual page') ;;
  esac
  options+=('--register:the register file; in the environment TIIMI_REGISTER' '--as:who gives the command; in the environment TIIMI_AS' '--packs:a folder with rule packs of your own; in the environment TIIMI_PACKS' '--purpose:the purpose of use, written to the access log' '--at:when the thing happened, if it did not happen now' '--dry-run:check everything but record nothing' '--if-version:record only if the version of the case is still this' '--lang:the language; in the environment TIIMI_LANG' '--json:print JSON, errors too' '--color:use of colours' '--quiet:leave out messages' '--help:show the help' '--version:show the version of the program')
  if [[ "$words[CURRENT]" == -* ]]; then _describe option options; return; fi
  _describe command offered
  if [[ -n "$files" ]]; then _files; fi
}
if [[ "$funcstack[1]" == _tiimi ]]; then _tiimi; else compdef _tiimi tiimi; fi
