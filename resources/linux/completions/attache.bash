# Completion for attache.  Made by generate.py of the source: do not edit.
_attache() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command='' word before=''
    if [[ $cur == "=" ]]; then cur=; fi
    if [[ $prev == "=" ]]; then prev=${COMP_WORDS[COMP_CWORD-2]}; fi
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ $word != [-=]* && $before != --profile && $before != "=" ]]; then
            case $word in analyse|brief) command=$word ;; *) command=files ;; esac
            break
        fi
        before=$word
    done
    COMPREPLY=()
    case $command:$prev in
    :--profile) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
    analyse:--sentences) return ;;
    analyse:--length) return ;;
    analyse:--method) mapfile -t COMPREPLY < <(compgen -W "newsrank lexrank textrank lsa luhn edmundson lead kl sumbasic reduction random" -- "$cur"); return ;;
    analyse:--additions) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
    analyse:--profile) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
    analyse:--format) mapfile -t COMPREPLY < <(compgen -W "text json jsonl markdown html csv" -- "$cur"); return ;;
    brief:--sentences) return ;;
    brief:--length) return ;;
    brief:--method) mapfile -t COMPREPLY < <(compgen -W "newsrank lexrank textrank lsa luhn edmundson lead kl sumbasic reduction random" -- "$cur"); return ;;
    brief:--additions) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
    brief:--profile) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
    brief:-o|brief:--output) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
    brief:--format) mapfile -t COMPREPLY < <(compgen -W "pdf md html docx csv json txt" -- "$cur"); return ;;
    brief:--paper) mapfile -t COMPREPLY < <(compgen -W "a4 letter" -- "$cur"); return ;;
    brief:--order) mapfile -t COMPREPLY < <(compgen -W "article count name" -- "$cur"); return ;;
    brief:--kinds) return ;;
    brief:--countries) return ;;
    brief:--header) return ;;
    brief:--note) return ;;
    brief:--logo) compopt -o filenames 2>/dev/null; mapfile -t COMPREPLY < <(compgen -f -- "$cur"); return ;;
    brief:--date) return ;;
    esac
    case $command:$cur in
    :-*) mapfile -t COMPREPLY < <(compgen -W "-h --help --profile --version" -- "$cur"); return ;;
    analyse:-*) mapfile -t COMPREPLY < <(compgen -W "-h --help --sentences --bom --length --method --additions --profile --format --explain" -- "$cur"); return ;;
    brief:-*) mapfile -t COMPREPLY < <(compgen -W "-h --help --sentences --bom --length --method --additions --profile -o --output --format --force --paper --order --kinds --countries --header --note --logo --date --no-keywords --greyscale --no-links" -- "$cur"); return ;;
    esac
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -f -- "$cur")
    if [[ -z $command ]]; then
        mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen -W "analyse brief" -- "$cur")
    fi
}
complete -F _attache attache
