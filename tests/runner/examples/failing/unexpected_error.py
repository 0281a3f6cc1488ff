echo one; echo oops >&2   # expect: one
