# Completions of tiimi for bash. Made by: tiimi completions bash
_tiimi() {
  local word="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
  local path="" words="" options="" files="" step
  if [ "$word" = "=" ]; then word=""
  elif [ "$previous" = "=" ]; then previous="${COMP_WORDS[COMP_CWORD-2]}"
  fi
  for step in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case "$path $step" in
      ' meeting') path="$path $step" ;;
      ' meeting hold') path="$path $step" ;;
      ' meeting propose') path="$path $step" ;;
      ' plan') path="$path $step" ;;
      ' plan page') path="$path $step" ;;
      ' plan page print') path="$path $step" ;;
      ' today') path="$path $step" ;;
      ' help') path="$path $step" ;;
    esac
  done
  case "$path" in
    '') words="meeting plan today help" options="" ;;
    ' meeting') words="hold propose" options="" ;;
    ' meeting hold') words="" options="--due --began --present --place --count --mode --minutes --dry" ;;
    ' meeting propose') words="" options="" ;;
    ' plan') words="page" options="" ;;
    ' plan page') words="print" options="" ;;
    ' plan page print') words="" options="" ;;
    ' today') words="" options="" ;;
    ' help') words="" options="--markdown --man" ;;
  esac
  case "$word" in
    -*) files="" words="$options --register --as --packs --purpose --at --dry-run --if-version --lang --json --color --quiet --help --version" ;;
  esac
  case "$path $previous" in
    ' meeting hold --due') words="" files= ;;
    ' meeting hold --began') words="" files= ;;
    ' meeting hold --present') words="" files= ;;
    ' meeting hold --place') words="" files= ;;
    ' meeting hold --count') words="" files= ;;
    ' meeting hold --mode') words="room remote" files= ;;
    ' meeting hold --minutes') words="" files=1 ;;
  esac
  case "$previous" in
    --register) words="" files=1 ;;
    --as) words="" files= ;;
    --packs) words="" files=1 ;;
    --purpose) words="" files= ;;
    --at) words="" files= ;;
    --if-version) words="" files= ;;
    --lang) words="fi sv en" files= ;;
    --color) words="auto always never" files= ;;
  esac
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  if [ -n "$files" ]; then
    while IFS= read -r step; do COMPREPLY+=("$step"); done < <(compgen -f -- "$word")
  fi
}
complete -o filenames -F _tiimi tiimi
