# Completions of tiimi for fish. Made by: tiimi completions fish
function __tiimi_at
  set -l path
  for word in (commandline -opc)[2..]
    set -l longer (string join ' ' -- $path $word)
    if contains -- "$longer" 'meeting' 'meeting hold' 'meeting propose' 'plan' 'plan page' 'plan page print' 'today' 'help'
      set path "$longer"
    end
  end
  test "$path" = "$argv[1]"
end
complete -c tiimi -f
complete -c tiimi -l register -r -F -d 'the register file; in the environment TIIMI_REGISTER'
complete -c tiimi -l as -x -d 'who gives the command; in the environment TIIMI_AS'
complete -c tiimi -l packs -r -F -d 'a folder with rule packs of your own; in the environment TIIMI_PACKS'
complete -c tiimi -l purpose -x -d 'the purpose of use, written to the access log'
complete -c tiimi -l at -x -d 'when the thing happened, if it did not happen now'
complete -c tiimi -l dry-run -d 'check everything but record nothing'
complete -c tiimi -l if-version -x -d 'record only if the version of the case is still this'
complete -c tiimi -l lang -x -a 'fi\t"Finnish" sv\t"Swedish" en\t"English"' -d 'the language; in the environment TIIMI_LANG'
complete -c tiimi -l json -d 'print JSON, errors too'
complete -c tiimi -l color -x -a 'auto\t"on a terminal" always\t"always" never\t"never"' -d 'use of colours'
complete -c tiimi -l quiet -s q -d 'leave out messages'
complete -c tiimi -l help -s h -d 'show the help'
complete -c tiimi -l version -d 'show the version of the program'
complete -c tiimi -n '__tiimi_at '\'''\''' -a meeting -d 'Team meetings'
complete -c tiimi -n '__tiimi_at '\'''\''' -a plan -d 'Plans'
complete -c tiimi -n '__tiimi_at '\'''\''' -a today -d 'The matters of the day'
complete -c tiimi -n '__tiimi_at '\'''\''' -a help -d 'Show the help'
complete -c tiimi -n '__tiimi_at '\''meeting'\''' -a hold -d 'Record a team meeting that was held'
complete -c tiimi -n '__tiimi_at '\''meeting'\''' -a propose -d 'Propose a meeting'
complete -c tiimi -n '__tiimi_at '\''meeting hold'\''' -l due -x -d 'the due day'
complete -c tiimi -n '__tiimi_at '\''meeting hold'\''' -l began -x -d 'when it began'
complete -c tiimi -n '__tiimi_at '\''meeting hold'\''' -l present -s p -x -d 'who was present'
complete -c tiimi -n '__tiimi_at '\''meeting hold'\''' -l place -x -d 'the place'
complete -c tiimi -n '__tiimi_at '\''meeting hold'\''' -l count -x -d 'how many'
complete -c tiimi -n '__tiimi_at '\''meeting hold'\''' -l mode -x -a 'room\t"in a room" remote\t"from afar"' -d 'the mode'
complete -c tiimi -n '__tiimi_at '\''meeting hold'\''' -l minutes -r -F -d 'the minutes'
complete -c tiimi -n '__tiimi_at '\''meeting hold'\''' -l dry -d 'practice'
complete -c tiimi -n '__tiimi_at '\''plan'\''' -a page -d 'page'
complete -c tiimi -n '__tiimi_at '\''plan page'\''' -a print -d 'Print the page'
complete -c tiimi -n '__tiimi_at '\''help'\''' -l markdown -d 'the whole help as a Markdown page'
complete -c tiimi -n '__tiimi_at '\''help'\''' -l man -d 'the whole help as a manual page'
