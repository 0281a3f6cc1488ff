# -*- coding: latin-1 -*-
print(ascii("café"), len("é"))  # expect: 'caf\xe9' 1
