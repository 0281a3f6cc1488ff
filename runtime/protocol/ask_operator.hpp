// The special methods behind an operator, for whoever goes on by himself when neither operand has an answer.
#pragma once
#include "runtime/protocol/protocol.hpp"

namespace gossamer {

// What the operands' types answer; sequences do not join in. Owned; not_implemented: neither has an answer.
Value ask_operator(BinaryOperator op, Value left, Value right);
Value ask_operator_in_place(BinaryOperator op, Value left, Value right);

}  // namespace gossamer
