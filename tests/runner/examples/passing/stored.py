echo stored
echo last >&2
exit 2
