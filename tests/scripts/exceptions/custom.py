class HttpError(Exception):
    def __init__(self, code, reason="unknown"):
        super().__init__(code, reason)
        self.code = code

    def __str__(self):
        return f"{self.code}!"


try:
    raise HttpError(404)
except HttpError as error:
    print(error, repr(error), error.args, error.code)
# expect: 404! HttpError(404, 'unknown') (404, 'unknown') 404


class NoInit(Exception):
    pass


print(repr(NoInit()), str(NoInit()), repr(NoInit("a", 1)), str(NoInit("a", 1)), NoInit(x).args if (x := 3) else 0)
# expect: NoInit()  NoInit('a', 1) ('a', 1) (3,)
