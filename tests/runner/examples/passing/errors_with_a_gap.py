echo a >&2; echo b >&2; echo >&2; echo c >&2; echo d >&2; echo e >&2
# expect stderr: b
# expect stderr: c
# expect stderr: ...
# expect stderr: e
