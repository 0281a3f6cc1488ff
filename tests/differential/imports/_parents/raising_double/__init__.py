import _parents.raising_double.sub
1 / 0
