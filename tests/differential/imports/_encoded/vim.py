# vim: set fileencoding=utf-8 :
text = "café"
