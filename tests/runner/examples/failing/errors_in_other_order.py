echo b >&2; echo a >&2
# expect stderr: a
# expect stderr: b
