# Tic-tac-toe played perfectly by minimax with memory; every game between perfect players is a draw.
import functools

lines = [(0, 1, 2), (3, 4, 5), (6, 7, 8), (0, 3, 6), (1, 4, 7), (2, 5, 8), (0, 4, 8), (2, 4, 6)]
visited = 0


def winner(board):
    for a, b, c in lines:
        if board[a] != "." and board[a] == board[b] == board[c]:
            return board[a]
    return None


@functools.cache
def value(board, player):
    global visited
    visited += 1
    won = winner(board)
    if won:
        return 1 if won == "X" else -1
    if "." not in board:
        return 0
    other = "O" if player == "X" else "X"
    values = [value(board[:i] + player + board[i + 1:], other) for i, c in enumerate(board) if c == "."]
    return (max if player == "X" else min)(values)


def best(board, player):
    other = "XO"[player == "X"]
    moves = [(value(board[:i] + player + board[i + 1:], other), i) for i, c in enumerate(board) if c == "."]
    wanted = (max if player == "X" else min)(v for v, _ in moves)
    return next(i for v, i in moves if v == wanted)


def play(board="." * 9, player="X"):
    while not winner(board) and "." in board:
        i = best(board, player)
        board = board[:i] + player + board[i + 1:]
        yield player, i, board
        player = "XO"[player == "X"]


for player, i, board in play():
    print(player, i, "/".join(board[r:r + 3] for r in (0, 3, 6)))
print("winner:", winner(board), "positions:", visited)
print([value("." * i + "X" + "." * (8 - i), "O") for i in range(9)])
print(list(play("XX.OO....", "X"))[-1], list(play("X...O...X", "O"))[0][1])
