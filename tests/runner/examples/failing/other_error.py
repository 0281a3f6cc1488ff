echo "ValueError: b" >&2; exit 1   # expect error: ValueError: a
