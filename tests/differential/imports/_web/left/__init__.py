from ..right import thing as other
thing = "left thing"
def get(): return other
