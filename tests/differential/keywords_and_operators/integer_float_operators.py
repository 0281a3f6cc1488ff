# Every operator between every two kinds of numbers: the type of the result, and all the texts of refusal, with the carets' operators spelled as in Python.
import warnings
warnings.simplefilter('ignore')
kinds = {'int': 7, 'big': 2**65, 'bool': True, 'float': 2.5, 'complex': 1 + 2j, 'str': 'ab', 'bytes': b'ab', 'list': [1], 'tuple': (1,), 'set': {1}, 'dict': {1: 1}, 'None': None, 'range': range(2), 'type': int, 'function': len, 'ellipsis': ...}
symbols = ('+', '-', '*', '/', '//', '%', '**', '<<', '>>', '&', '|', '^', '@', '<', '<=', '==', '!=', '>', '>=', 'in', 'not in', 'is', 'is not', 'and', 'or')
def result(code, a, b):
    try:
        value = eval(code)
        return type(value).__name__
    except Exception as error:
        return f'{type(error).__name__}: {error}'
refusals = {}
for symbol in symbols:
    code = compile(f'a {symbol} b', 'sum', 'eval')
    for left, a in kinds.items():
        row = []
        for right, b in kinds.items():
            if symbol in ('**', '<<') and right == 'big' or symbol in ('%', '*') and right == 'big' and left not in ('int', 'bool', 'float', 'big'):
                row.append('-')
                continue
            answer = result(code, a, b)
            if answer.startswith('TypeError'):
                refusals.setdefault(symbol, []).append(answer[11:])
                answer = '!'
            row.append(answer)
        print(f'{symbol:7}{left:9}', *row)
for symbol, texts in refusals.items():
    print(symbol, len(texts), len(set(texts)))
    for text in dict.fromkeys(texts):
        if 'int' in text and 'NoneType' in text or 'ellipsis' in text and 'float' in text or 'concatenate' in text or 'multiply' in text or 'argument' in text or 'iterable' in text or 'container' in text or 'requires' in text:
            print('   ', text)
for symbol in ('-', '+', '~', 'not ', 'abs'):
    for name, a in kinds.items():
        print(symbol, name, result(f'{symbol}(a)', a, None), end='; ')
    print()
