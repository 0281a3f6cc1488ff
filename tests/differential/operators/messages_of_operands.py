# Every operator between every two kinds of built-in values: result type or message.
values = {'int': 3, 'bool': True, 'float': 1.5, 'complex': 1j, 'str': 'ab', 'bytes': b'ab', 'list': [1], 'tuple': (1,),
          'dict': {1: 2}, 'set': {1}, 'None': None, 'range': range(2), 'type': int, 'function': len}
signs = '+ - * @ / // % ** << >> & | ^ < == in'.split()
for sign in signs:
    for left in values:
        row = []
        for right in values:
            try:
                result = eval(f'x {sign} y', {'x': values[left], 'y': values[right]})
                row.append(type(result).__name__)
            except Exception as error:
                row.append(f'{type(error).__name__}: {error}')
        print(left, sign)
        for text in dict.fromkeys(row):
            print('   ', text)
