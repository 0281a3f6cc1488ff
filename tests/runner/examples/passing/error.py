echo first >&2; echo "Error: bad" >&2; exit 1
# expect stderr: first
# expect error: Error: bad
