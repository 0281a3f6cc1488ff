# -*- coding: latin-1 -*-
text = "éü"
