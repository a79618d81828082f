# Reads what runs from standard input; when that ends without "done", its parent has ended, and it stops the others.
trap '' INT TERM HUP
watched='' data='' folder=''

# A process is the one that was announced only if it also started at the same moment: ids are used again. A
# process that has ended and was not yet collected by its parent counts as ended.
born() {
  set -- $(sed 's/.*) //' "/proc/$1/stat" 2>/dev/null)
  case ${1:-Z} in Z | X) ;; *) echo "${20}" ;; esac
}
same() { [ -n "$2" ] && [ "$(born "$1")" = "$2" ]; }

while read -r word rest; do
  case $word in
    pid) group=${rest%% *} id=${rest#* }; watched="$watched $group:$id:$(born "$id")" ;;
    postgres) data=$rest ;;
    delete) folder=$rest ;;
    done) exit 0 ;;
  esac
done

for group in 1 2 3; do
  for entry in $watched; do
    id=${entry#*:} stamp=${entry##*:} id=${id%%:*}
    [ "${entry%%:*}" = "$group" ] && same "$id" "$stamp" && kill -TERM "$id"
  done
  for entry in $watched; do
    id=${entry#*:} stamp=${entry##*:} id=${id%%:*} tries=0
    [ "${entry%%:*}" = "$group" ] || continue
    while same "$id" "$stamp"; do
      tries=$((tries + 1))
      [ "$tries" -gt 150 ] && kill -KILL "$id"
      sleep 0.1
    done
  done
done

# SIGINT is PostgreSQL's fast shutdown: sessions end, what was confirmed stays.
if [ -n "$data" ] && read -r id < "$data/postmaster.pid" && [ "$(cat "/proc/$id/comm" 2>/dev/null)" = postgres ]; then
  kill -INT "$id"
  while [ -n "$(born "$id")" ]; do sleep 0.1; done
fi
[ -n "$folder" ] && rm -rf -- "$folder"
exit 0
