// Ladder of a binary operation: unseen -> ints -> floats -> any. Rewrites only climb.
#include "lang/nodes/arithmetic.hpp"

#include "lang/nodes/items.hpp"
#include "lang/nodes/operators.hpp"
#include "runtime/core/str.hpp"

namespace gossamer::nodes {

namespace {

enum class Rung : uint8_t { unseen, ints, floats, any };

struct Binary : Node {
    Operand left, right;
    Source left_source, right_source;
    BinaryOperator op;
    Rung rung = Rung::unseen;
    uint32_t slot = 0;  // of an augmented local
};

void climb(Binary& node, Value left, Value right);

// Finishes an operation whose fast way did not fit: rewrites the node, then computes. Takes over both operands.
[[gnu::noinline]] Value finish(Binary& node, Frame& frame, Value left, Value right) {
    // The left one is dropped first: it is declared last.
    Owned const owned_right(right), owned_left(left);
    climb(node, left, right);
    frame.node = &node;
    return checked(binary(node.op, left, right), node, frame);
}

template <class Op, class Left, class Right> Value with_ints(Node& self, Frame& frame) {
    auto& node = as<Binary>(self);
    Value const left = Left::take(node.left, frame);
    if (left.is_empty()) [[unlikely]]
        return empty;
    Value const right = Right::take(node.right, frame);
    if (right.is_empty()) [[unlikely]] {
        Left::drop(left);
        return empty;
    }
    Value result;
    if (both_integers(left, right) && Op::ints(left, right, result)) [[likely]]
        return result;
    return finish(node, frame, Left::own(left), Right::own(right));
}

// The double of a float operation that did not stay one: computes with values.
[[gnu::noinline]] Value finish_floats(Binary& node, Frame& frame, Unboxed left, Unboxed right) {
    if (left.other == failure) {
        if (right.other != failure) release(right.other);
        return empty;
    }
    if (right.other == failure) {
        release(left.other);
        return empty;
    }
    return finish(node, frame, left.value(), right.value());
}
// Two doubles, or a double and a small int; a division by zero goes the general way.
template <class Op> inline bool are_doubles(Unboxed left, Unboxed right) {
    if (!left.is_double() || !right.is_double() || (left.other.bits & right.other.bits & 1)) return false;
    return !std::is_same_v<Op, TrueDivide> || right.number != 0;
}
template <class Op, class Left, class Right> Value with_floats(Node& self, Frame& frame) {
    auto& node = as<Binary>(self);
    Unboxed const left = take_double<Left>(node.left, frame);
    if (left.other == failure) [[unlikely]]
        return empty;
    Unboxed const right = take_double<Right>(node.right, frame);
    if (are_doubles<Op>(left, right)) [[likely]]
        return box(Op::doubles(left.number, right.number));
    return finish_floats(node, frame, left, right);
}
template <class Op, class Left, class Right> double double_with_floats(Node& self, Frame& frame) {
    auto& node = as<Binary>(self);
    Unboxed const left = take_double<Left>(node.left, frame);
    if (left.other == failure) [[unlikely]] {
        context().not_double = failure.bits;
        return __builtin_nan("");
    }
    Unboxed const right = take_double<Right>(node.right, frame);
    if (are_doubles<Op>(left, right)) [[likely]]
        return Op::doubles(left.number, right.number);
    return give_double(finish_floats(node, frame, left, right));
}
Value any_operands(Node& self, Frame& frame) {
    auto& node = as<Binary>(self);
    Value const left = evaluate(node.left.node, frame);
    if (left.is_empty()) [[unlikely]]
        return empty;
    Value const right = evaluate(node.right.node, frame);
    if (right.is_empty()) [[unlikely]] {
        release(left);
        return empty;
    }
    Owned const owned_right(right), owned_left(left);
    frame.node = &node;
    return checked(binary(node.op, left, right), node, frame);
}
Value unseen_operands(Node& self, Frame& frame) {
    auto& node = as<Binary>(self);
    Value const left = evaluate(node.left.node, frame);
    if (left.is_empty()) [[unlikely]]
        return empty;
    Value const right = evaluate(node.right.node, frame);
    if (right.is_empty()) [[unlikely]] {
        release(left);
        return empty;
    }
    return finish(node, frame, left, right);
}

bool is_number_for_floats(Value value) { return is_exact_float(value) || value.is_integer(); }

void climb(Binary& node, Value left, Value right) {
    // An activation further up the stack may have begun before this one climbed: what fits the rung stays there.
    Rung next = Rung::any;
    if (both_integers(left, right) && node.rung <= Rung::ints)
        next = Rung::ints;
    else if (is_number_for_floats(left) && is_number_for_floats(right) && !both_integers(left, right) &&
             node.rung != Rung::any)
        next = Rung::floats;
    if (next == node.rung) return;
    for_operator(node.op, [&]<class Op>() {
        if (next == Rung::ints && !Op::for_ints) next = Rung::any;
        if (next == Rung::floats && !Op::for_doubles) next = Rung::any;
        for_sources(node.left_source, node.right_source, [&]<class Left, class Right>() {
            switch (next) {
                case Rung::ints: node.execute = &with_ints<Op, Left, Right>; break;
                case Rung::floats:
                    node.execute = &with_floats<Op, Left, Right>;
                    node.execute_double = &double_with_floats<Op, Left, Right>;
                    break;
                default: node.execute = &any_operands; node.execute_double = &double_by_value;
            }
        });
    });
    node.rung = next;
}

void fill(Binary& node, BinaryOperator op, Node* left, Node* right, bool may_borrow_left) {
    node.op = op;
    node.left = may_borrow_left ? make_operand(left) : make_owned_operand(left);
    node.right = make_operand(right);
    node.left_source = may_borrow_left ? left->source : Source::any;
    node.right_source = right->source;
    // Two constants: nobody specialises for that.
    if (node.left_source == Source::constant && node.right_source == Source::constant) node.right_source = Source::any;
}

// --- slot op= value. The same ladder; the left operand is the slot.

void climb_augmented(Binary& node, Value left, Value right);

[[gnu::noinline]] Value finish_augmented(Binary& node, Frame& frame, Value right) {
    Owned const owned_right(right);
    Value const left = frame.slots[node.slot];
    climb_augmented(node, left, right);
    if (node.op == BinaryOperator::add && is_exact_str(left) && is_exact_str(right)) {
        // No program code runs, so the slot may be moved from: the text can grow in place.
        Value const grown = append_in_place(std::exchange(frame.slots[node.slot], empty), right.as<Str>());
        if (grown.is_empty()) return fail(node, frame);
        frame.slots[node.slot] = grown;
        return completed;
    }
    Owned const owned_left = Owned::share(left);
    frame.node = &node;
    Value const result = binary_in_place(node.op, left, right);
    if (result.is_empty()) [[unlikely]]
        return fail(node, frame);
    store(frame.slots[node.slot], result);
    return completed;
}
template <class Op, class Right> Value augment_with_ints(Node& self, Frame& frame) {
    auto& node = as<Binary>(self);
    Value left = Local::take(node.left, frame);
    if (left.is_empty()) [[unlikely]]
        return empty;
    Value const right = Right::take(node.right, frame);
    if (right.is_empty()) [[unlikely]]
        return empty;
    Value result;
    if (both_integers(left, right) && Op::ints(left, right, result)) [[likely]] {
        frame.slots[node.slot] = result;
        return completed;
    }
    return finish_augmented(node, frame, Right::own(right));
}
template <class Op, class Right> Value augment_with_floats(Node& self, Frame& frame) {
    auto& node = as<Binary>(self);
    Value const left = Local::take(node.left, frame);
    if (left.is_empty()) [[unlikely]]
        return empty;
    Unboxed const right = take_double<Right>(node.right, frame);
    if (is_exact_float(left) && right.is_double()) [[likely]] {
        if (!std::is_same_v<Op, TrueDivide> || right.number != 0) {
            auto& number = left.as<Float>();
            double const result = Op::doubles(number.number, right.number);
            if (number.count == 1)
                number.number = result;  // nobody else sees this float
            else
                store(frame.slots[node.slot], box(result));
            return completed;
        }
    }
    if (right.other == failure) return empty;
    return finish_augmented(node, frame, right.value());
}
Value augment_any(Node& self, Frame& frame) {
    auto& node = as<Binary>(self);
    // CPython reads the target first; a value that rebinds it (a walrus) does not change what is added to.
    Value const left = Local::take(node.left, frame);
    if (left.is_empty()) [[unlikely]]
        return empty;
    Value const right = evaluate(node.right.node, frame);
    if (right.is_empty()) [[unlikely]]
        return empty;
    return finish_augmented(node, frame, right);
}
// The value contains a walrus on the target: what was read first counts.
Value augment_rebound(Node& self, Frame& frame) {
    auto& node = as<Binary>(self);
    Value const left = Local::take(node.left, frame);
    if (left.is_empty()) return empty;
    Owned const owned_left = Owned::share(left);
    Owned const right(evaluate(node.right.node, frame));
    if (!right) return empty;
    frame.node = &node;
    Value const result = binary_in_place(node.op, left, right.get());
    if (result.is_empty()) return fail(node, frame);
    store(frame.slots[node.slot], result);
    return completed;
}
void climb_augmented(Binary& node, Value left, Value right) {
    Rung next = Rung::any;
    if (both_integers(left, right) && node.rung <= Rung::ints)
        next = Rung::ints;
    else if (is_exact_float(left) && is_number_for_floats(right) && node.rung != Rung::any)
        next = Rung::floats;
    if (!context().specialise) next = Rung::any;
    if (next == node.rung) return;
    for_operator(node.op, [&]<class Op>() {
        if (next == Rung::ints && !Op::for_ints) next = Rung::any;
        if (next == Rung::floats && !Op::for_doubles) next = Rung::any;
        auto install = [&]<class Right>() {
            node.execute = next == Rung::ints     ? &augment_with_ints<Op, Right>
                           : next == Rung::floats ? &augment_with_floats<Op, Right>
                                                  : &augment_any;
        };
        if (node.right_source == Source::local)
            install.template operator()<Local>();
        else if (node.right_source == Source::constant)
            install.template operator()<Literal>();
        else
            install.template operator()<Any>();
    });
    node.rung = next;
}

// --- unary

struct Unary : Node {
    Node* operand;
    UnaryOperator op;
};
Value apply_unary(Node& self, Frame& frame) {
    auto& node = as<Unary>(self);
    Owned const operand(evaluate(node.operand, frame));
    if (!operand) return empty;
    if (operand.get().is_integer() && node.op == UnaryOperator::negative) {
        int64_t const number = operand.get().as_integer();
        if (number != Value::smallest_integer) [[likely]]
            return Value::integer(-number);
    }
    frame.node = &node;
    return checked(unary(node.op, operand.get()), node, frame);
}
double negative_double(Node& self, Frame& frame) {
    auto& node = as<Unary>(self);
    double const number = node.operand->execute_double(*node.operand, frame);
    if (number != number) [[unlikely]] {
        Value const other{std::exchange(context().not_double, empty.bits)};
        if (other.is_empty()) return -number;
        if (other != failure) {
            Owned const operand(other);
            return give_double(checked(unary(node.op, other), node, frame));
        }
        context().not_double = failure.bits;
        return number;
    }
    return -number;
}
Value apply_not(Node& self, Frame& frame) {
    Node* const operand = as<Unary>(self).operand;
    int const truth = operand->test(*operand, frame);
    return truth < 0 ? empty : Value::boolean(!truth);
}
// Of `not (a or b)` as a value: what decided is asked again by `not`, unlike where a test jumps.
Value apply_not_to_junction(Node& self, Frame& frame) {
    Node* const operand = as<Unary>(self).operand;
    Owned const value(evaluate(operand, frame));
    if (!value) return empty;
    auto const answer = truth(value.get());
    return answer ? Value::boolean(!*answer) : fail(*operand, frame);
}
int test_not(Node& self, Frame& frame) {
    Node* const operand = as<Unary>(self).operand;
    int const truth = operand->test(*operand, frame);
    return truth < 0 ? -1 : !truth;
}

// --- op= on variables, attributes and items

struct AugmentVariable : Node {
    Node* read;
    Target* target;
    Node* value;
    BinaryOperator op;
};
Value apply_augment_variable(Node& self, Frame& frame) {
    auto& node = as<AugmentVariable>(self);
    Owned left(evaluate(node.read, frame));
    if (!left) return empty;
    Owned const right(evaluate(node.value, frame));
    if (!right) return empty;
    frame.node = &self;
    Value const result = binary_in_place(node.op, left.get(), right.get());
    if (result.is_empty()) return fail(self, frame);
    return assign(node.target, frame, result) ? completed : empty;
}
struct AugmentAttribute : Node {
    Node* object;
    Node* value;
    Str* name;
    BinaryOperator op;
    Node place;  // carries the span of the target, for tracebacks
};
Value apply_augment_attribute(Node& self, Frame& frame) {
    auto& node = as<AugmentAttribute>(self);
    Owned const object(evaluate(node.object, frame));
    if (!object) return empty;
    Owned old(get_attribute(object.get(), node.name));
    if (!old) return fail(node.place, frame);
    Owned right(evaluate(node.value, frame));
    if (!right) return empty;
    frame.node = &self;
    Owned const result(binary_in_place(node.op, old.get(), right.get()));
    old.reset(), right.reset();  // the operands die before the result is stored
    if (!result) return fail(self, frame);
    if (!set_attribute(object.get(), node.name, result.get())) return fail(node.place, frame);
    return completed;
}
struct AugmentItem : Node {
    Node* container;
    Node* key;
    Node* value;
    BinaryOperator op;
    Node place;
};
Value apply_augment_item(Node& self, Frame& frame) {
    auto& node = as<AugmentItem>(self);
    Owned container(evaluate(node.container, frame));
    if (!container) return empty;
    Owned key(evaluate(node.key, frame));
    if (!key) return empty;
    Owned old(get_item(container.get(), key.get()));
    if (!old) return fail(node.place, frame);
    Owned right(evaluate(node.value, frame));
    if (!right) return empty;
    frame.node = &self;
    Owned result(binary_in_place(node.op, old.get(), right.get()));
    old.reset(), right.reset();  // the operands die before the result is stored
    if (!result) return fail(self, frame);
    bool const done = set_item(container.get(), key.get(), result.get());
    if (is_two_part_slice(*node.key)) key.reset();
    result.reset(), container.reset();  // and then the key
    return done ? completed : fail(node.place, frame);
}

}  // namespace

Node* binary_operation(Maker& make, Span span, BinaryOperator op, Node* left, Node* right, bool may_borrow_left) {
    auto* const node = make.make<Binary>(span, make.specialise ? &unseen_operands : &any_operands);
    fill(*node, op, left, right, may_borrow_left);
    return node;
}
Node* augment_local(Maker& make, Span span, BinaryOperator op, uint32_t slot, Node* target_read, Node* value,
                    bool may_borrow) {
    auto* const node = make.make<Binary>(span, may_borrow ? &augment_any : &augment_rebound);
    fill(*node, op, target_read, value, true);
    node->right_source = value->source;
    node->slot = slot;
    return node;
}
Node* unary_operation(Maker& make, Span span, UnaryOperator op, Node* operand) {
    auto* const node = make.make<Unary>(span, &apply_unary);
    node->operand = operand;
    node->op = op;
    if (op == UnaryOperator::negative && make.specialise) node->execute_double = &negative_double;
    return node;
}
Node* negation(Maker& make, Span span, Node* operand, bool of_junction) {
    auto* const node = make.make<Unary>(span, of_junction ? &apply_not_to_junction : &apply_not);
    node->operand = operand;
    node->test = &test_not;
    return node;
}
Node* augment_variable(Maker& make, Span span, BinaryOperator op, Node* read, Target* target, Node* value) {
    auto* const node = make.make<AugmentVariable>(span, &apply_augment_variable);
    node->read = read, node->target = target, node->value = value, node->op = op;
    return node;
}
Node* augment_attribute(Maker& make, Span span, BinaryOperator op, Node* object, Str* name, Node* value,
                        Span target_span) {
    auto* const node = make.make<AugmentAttribute>(span, &apply_augment_attribute);
    node->object = object, node->name = name, node->value = value, node->op = op;
    node->place.start = target_span.start, node->place.end = target_span.end;
    return node;
}
Node* augment_item(Maker& make, Span span, BinaryOperator op, Node* container, Node* key, Node* value,
                   Span target_span) {
    auto* const node = make.make<AugmentItem>(span, &apply_augment_item);
    node->container = container, node->key = key, node->value = value, node->op = op;
    node->place.start = target_span.start, node->place.end = target_span.end;
    return node;
}

}  // namespace gossamer::nodes
