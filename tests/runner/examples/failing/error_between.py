echo a >&2; echo b >&2; echo c >&2
# expect stderr: a
# expect stderr: c
