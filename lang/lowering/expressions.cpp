#include "lang/lowering/lowerer.hpp"
#include "lang/nodes/arithmetic.hpp"
#include "lang/nodes/attributes.hpp"
#include "lang/nodes/comparisons.hpp"
#include "lang/nodes/control.hpp"
#include "lang/nodes/items.hpp"
#include "lang/nodes/variables.hpp"
#include "runtime/core/int.hpp"
#include "runtime/types/bytes.hpp"
#include "runtime/types/complex.hpp"
#include "runtime/types/float.hpp"
#include "runtime/types/set.hpp"

namespace gossamer::lowering {

namespace syn = gossamer::syntax;
namespace n = gossamer::nodes;
using n::Element, n::CallPart, n::ChainLink, n::Collection, n::Maker;
using syn::Kind;

BinaryOperator binary_operator(syn::Operator op) {
    switch (op) {
        case syn::Operator::Add: return BinaryOperator::add;
        case syn::Operator::Sub: return BinaryOperator::subtract;
        case syn::Operator::Mult: return BinaryOperator::multiply;
        case syn::Operator::MatMult: return BinaryOperator::matrix_multiply;
        case syn::Operator::Div: return BinaryOperator::true_divide;
        case syn::Operator::Mod: return BinaryOperator::modulo;
        case syn::Operator::Pow: return BinaryOperator::power;
        case syn::Operator::LShift: return BinaryOperator::left_shift;
        case syn::Operator::RShift: return BinaryOperator::right_shift;
        case syn::Operator::BitOr: return BinaryOperator::bit_or;
        case syn::Operator::BitXor: return BinaryOperator::bit_xor;
        case syn::Operator::BitAnd: return BinaryOperator::bit_and;
        case syn::Operator::FloorDiv: return BinaryOperator::floor_divide;
    }
    return BinaryOperator::add;
}

Row Lowerer::row(std::vector<Node*> const& list) {
    Row result;
    result.count = static_cast<uint32_t>(list.size());
    result.items = make_.array<Node*>(list.size());
    for (size_t i = 0; i < list.size(); ++i) result.items[i] = list[i];
    return result;
}

std::vector<Node*> Lowerer::operands(std::vector<syn::Expr const*> const& list) {
    std::vector<Node*> result;
    size_t last_yield = 0;  // operands in front of this one wait
    if (state_->is_generator)
        for (size_t i = 0; i < list.size(); ++i)
            if (analysis::contains_yield(list[i])) last_yield = i;
    for (size_t i = 0; i < list.size(); ++i) {
        Node* const value = expression(list[i]);
        result.push_back(i < last_yield && value->source != n::Source::constant ? spill(value, span_of(list[i]))
                                                                                : value);
    }
    return result;
}

Node* Lowerer::expression(syn::Expr const* node) {
    if (state_->is_generator && analysis::contains_yield(node)) return hoisted(node);
    return plain_expression(node);
}

Value Lowerer::constant_value(syn::Constant const& node) {
    switch (node.value_kind) {
        case syn::ConstantKind::none: return none;
        case syn::ConstantKind::true_: return true_value;
        case syn::ConstantKind::false_: return false_value;
        case syn::ConstantKind::ellipsis: return ellipsis;
        case syn::ConstantKind::integer: {
            Value const value = parse_int_literal(node.text);
            if (!value.is_empty()) return shared(value);
            // The parser has seen to the limit on digits: this is one that no memory holds.
            clear_pending();
            fail(&node, "integer literal too large");
            return none;
        }
        case syn::ConstantKind::floating: return shared(parse_float(node.text, none));
        case syn::ConstantKind::imaginary: {
            Owned const part(parse_float(node.text, none));
            return shared(make_complex(0, part.get().as<Float>().number));
        }
        case syn::ConstantKind::str: {
            // Short identifier-like texts are interned, as names are.
            bool is_name = node.text.size() <= 60;
            for (char const c : node.text) is_name = is_name && (isalnum(static_cast<unsigned char>(c)) || c == '_');
            if (is_name) return Value::of(intern(node.text));
            return shared(make_str(node.text).release_value());
        }
        case syn::ConstantKind::bytes: return shared(make_bytes(node.text).release_value());
    }
    return none;
}
Node* Lowerer::constant(syn::Constant const& node) {
    return n::load_constant(make_, span_of(&node), note_constant(constant_value(node)));
}

bool Lowerer::constant_tuple(syn::Tuple const& node, Value& value) {
    std::vector<Value> items(node.elts.size);
    for (uint32_t i = 0; i < node.elts.size; ++i)
        if (!folded_constant(node.elts[i], items[i])) return false;
    value = shared(make_tuple(std::span<Value const>(items)).release_value());
    return true;
}

namespace {

bool is_text(Value value) { return as_str(value) || as_bytes(value); }

// May the operation be done by the compiler? Only on what is small and stays small.
bool folds(syn::Operator op, Value left, Value right) {
    constexpr size_t most_bits = 128, longest_text = 4096;
    bool const are_ints = is_exact_int(left) && is_exact_int(right);
    size_t const left_bits = are_ints ? ints::bit_length(left) : 0, right_bits = are_ints ? ints::bit_length(right) : 0;
    switch (op) {
        case syn::Operator::Mult: {
            if (are_ints) return left_bits + right_bits <= most_bits;
            Value const row = is_exact_int(left) ? right : left, times = is_exact_int(left) ? left : right;
            if (!is_exact_int(times) || !(is_text(row) || as_tuple(row))) return true;
            auto const size = length(row);
            if (!size || !times.is_integer() || times.as_integer() < 0) return false;
            if (as_tuple(row)) return false;
            return *size == 0 || static_cast<size_t>(times.as_integer()) <= longest_text / static_cast<size_t>(*size);
        }
        case syn::Operator::Pow:
            if (!are_ints || right_bits == 0) return true;
            if (!right.is_integer() || right.as_integer() < 0) return right.is_integer();
            return left_bits * static_cast<size_t>(right.as_integer()) <= most_bits &&
                   static_cast<size_t>(right.as_integer()) <= most_bits;
        case syn::Operator::LShift:
            if (!are_ints || right_bits == 0 || left_bits == 0) return true;
            return right.is_integer() && right.as_integer() <= static_cast<int64_t>(most_bits) &&
                   left_bits + static_cast<size_t>(right.as_integer()) <= most_bits;
        case syn::Operator::Mod: return !is_text(left);
        default: break;
    }
    return true;
}

}  // namespace

// A literal, or a number with a minus in front. The value is kept by the unit.
bool Lowerer::folded_constant(syn::Expr const* node, Value& value) {
    if (auto* const constant = syn::as_if<syn::Constant>(node)) {
        value = constant_value(*constant);
        return true;
    }
    if (auto* const operation = syn::as_if<syn::BinOp>(node)) {
        Value left, right;
        if (!folded_constant(operation->left, left) || !folded_constant(operation->right, right)) return false;
        if (!folds(operation->op, left, right)) return false;
        Value const result = gossamer::binary(binary_operator(operation->op), left, right);
        if (result.is_empty()) {
            clear_pending();
            return false;
        }
        value = shared(result);
        return true;
    }
    auto* const minus = syn::as_if<syn::UnaryOp>(node);
    if (!minus || minus->op != syn::UnaryOperator::USub || !syn::is<syn::Constant>(minus->operand)) return false;
    Value const number = constant_value(*syn::as<syn::Constant>(minus->operand));
    bool const is_number = is_exact_int(number) || is_exact_float(number) || is_exactly(number, complex_type);
    if (is_number) value = shared(gossamer::unary(gossamer::UnaryOperator::negative, number));
    return is_number;
}

// In a hidden function of a class body: what the body's namespace has comes first. A name that the body binds is no
// variable of a function around it.
Node* Lowerer::load_from_class(Symbol symbol, Place const& place, Span span) {
    Symbol const mangled = scopes_.mangled(*scope_, symbol);
    Scope* body = scope_->parent;
    while (body->kind != ScopeKind::class_body) body = body->parent;
    Variable* const own = body->find(mangled);
    bool const is_global = own && own->is_global;
    bool const is_bound = own && own->is_bound && !own->is_nonlocal && !is_global;
    Node* const otherwise = place.storage == Storage::free && !is_bound
                                ? n::load_cell(make_, span, place.slot, place.name, true)
                                : n::load_global(make_, span, note_name(place.name));
    if (is_global) return otherwise;
    return n::load_from_class(make_, span, cell_slot_of(scope_, scopes_.symbol("__classdict__")), place.name,
                              otherwise);
}

Node* Lowerer::load(Symbol symbol, Span span) {
    if (symbol->text == "__debug__") return n::load_constant(make_, span, Value::boolean(!options_.optimise));
    Place const place = place_of(symbol);
    bool const is_outside = place.storage == Storage::global || place.storage == Storage::free;
    if (scope_->sees_class && is_outside) return load_from_class(symbol, place, span);
    switch (place.storage) {
        case Storage::local: return n::load_local(make_, span, place.slot);
        case Storage::cell: return n::load_cell(make_, span, place.slot, place.name, false);
        case Storage::free: return n::load_cell(make_, span, place.slot, place.name, true);
        case Storage::global: return n::load_global(make_, span, note_name(place.name));
        case Storage::name: return n::load_name(make_, span, note_name(place.name));
        case Storage::name_or_free: return n::load_name_or_free(make_, span, place.name, place.slot);
    }
    return nullptr;
}

Node* Lowerer::plain_expression(syn::Expr const* node) {
    Span const span = span_of(node);
    switch (node->kind) {
        case Kind::Constant: return constant(*syn::as<syn::Constant>(node));
        case Kind::Name: return load(syn::as<syn::Name>(node)->id, span);
        case Kind::BoolOp: {
            auto& op = *syn::as<syn::BoolOp>(node);
            Node* result = expression(op.values.back());
            for (uint32_t i = op.values.size - 1; i-- > 0;) {
                Node* const left = expression(op.values[i]);
                result = op.op == syn::BoolOperator::And ? n::conjunction(make_, span, left, result)
                                                         : n::disjunction(make_, span, left, result);
            }
            return result;
        }
        case Kind::NamedExpr: {
            auto& walrus = *syn::as<syn::NamedExpr>(node);
            Node* const value = expression(walrus.value);
            return n::assignment_expression(make_, span, value,
                                            name_target(syn::as<syn::Name>(walrus.target)->id, span_of(walrus.target)));
        }
        case Kind::BinOp: {
            auto& op = *syn::as<syn::BinOp>(node);
            if (Node* const text = percent_text(op)) return text;
            size_t const noted = state_->constants.size();
            auto const sides = operands({op.left, op.right});
            Value left, right;
            if (n::is_constant(sides[0], left) && n::is_constant(sides[1], right) && folds(op.op, left, right)) {
                Value const result = gossamer::binary(binary_operator(op.op), left, right);
                if (result.is_empty())
                    clear_pending();
                else {
                    state_->constants.resize(noted);
                    return n::load_constant(make_, span, note_constant(shared(result)));
                }
            }
            return n::binary_operation(make_, span, binary_operator(op.op), sides[0], sides[1], may_borrow(op.right));
        }
        case Kind::UnaryOp: {
            auto& op = *syn::as<syn::UnaryOp>(node);
            if (auto* const truth = syn::as_if<syn::Constant>(op.operand);
                truth && op.op == syn::UnaryOperator::Invert) {
                // ~True is known, and warned of, when it is compiled; what a filter makes an error, when it runs.
                if (Value const known = gossamer::unary(gossamer::UnaryOperator::invert, constant_value(*truth)))
                    return n::load_constant(make_, span, unit_.keep(known));
                clear_pending();
            }
            if (Value folded; folded_constant(node, folded)) return n::load_constant(make_, span, folded);
            Node* const operand = expression(op.operand);
            switch (op.op) {
                case syn::UnaryOperator::Not: {
                    syn::Expr const* inner = op.operand;
                    while (auto* const other = syn::as_if<syn::UnaryOp>(inner)) {
                        if (other->op != syn::UnaryOperator::Not) break;
                        inner = other->operand;
                    }
                    return n::negation(make_, span, operand, syn::is<syn::BoolOp>(inner));
                }
                case syn::UnaryOperator::USub:
                    return n::unary_operation(make_, span, gossamer::UnaryOperator::negative, operand);
                case syn::UnaryOperator::UAdd:
                    return n::unary_operation(make_, span, gossamer::UnaryOperator::positive, operand);
                case syn::UnaryOperator::Invert:
                    return n::unary_operation(make_, span, gossamer::UnaryOperator::invert, operand);
            }
            return operand;
        }
        case Kind::Lambda: {
            auto& lambda = *syn::as<syn::Lambda>(node);
            return function_value(node, "<lambda>", *lambda.args, {}, lambda.body, nullptr, defaults_of(*lambda.args));
        }
        case Kind::IfExp: {
            auto& choice = *syn::as<syn::IfExp>(node);
            return n::conditional(make_, span, expression(choice.test), expression(choice.body),
                                  expression(choice.orelse));
        }
        case Kind::Dict: {
            auto& dict = *syn::as<syn::Dict>(node);
            std::vector<syn::Expr const*> parts;
            for (uint32_t i = 0; i < dict.values.size; ++i) {
                if (dict.keys[i]) parts.push_back(dict.keys[i]);
                parts.push_back(dict.values[i]);
            }
            auto const lowered = operands(parts);
            Node** const keys = make_.array<Node*>(dict.values.size);
            Node** const values = make_.array<Node*>(dict.values.size);
            size_t at = 0;
            for (uint32_t i = 0; i < dict.values.size; ++i) {
                keys[i] = dict.keys[i] ? lowered[at++] : nullptr;
                values[i] = lowered[at++];
            }
            return n::dict_display(make_, span, keys, values, dict.values.size);
        }
        case Kind::Set:
            if (Node* const constants = constant_set(node, syn::as<syn::Set>(node)->elts)) return constants;
            return element_list(node, syn::as<syn::Set>(node)->elts, &n::set_display);
        case Kind::ListExpr: return element_list(node, syn::as<syn::ListExpr>(node)->elts, &n::list_display);
        case Kind::Tuple: {
            Value value;
            if (constant_tuple(*syn::as<syn::Tuple>(node), value))
                return n::load_constant(make_, span, note_constant(value));
            return element_list(node, syn::as<syn::Tuple>(node)->elts, &n::tuple_display);
        }
        case Kind::ListComp:
            return comprehension(node, Collection::list, syn::as<syn::ListComp>(node)->generators,
                                 syn::as<syn::ListComp>(node)->elt, nullptr);
        case Kind::SetComp:
            return comprehension(node, Collection::set, syn::as<syn::SetComp>(node)->generators,
                                 syn::as<syn::SetComp>(node)->elt, nullptr);
        case Kind::DictComp:
            return comprehension(node, Collection::dict, syn::as<syn::DictComp>(node)->generators,
                                 syn::as<syn::DictComp>(node)->key, syn::as<syn::DictComp>(node)->value);
        case Kind::GeneratorExp: return generator_expression(*syn::as<syn::GeneratorExp>(node));
        case Kind::Compare: return compare(*syn::as<syn::Compare>(node));
        case Kind::Call: return call(*syn::as<syn::Call>(node));
        case Kind::JoinedStr: return joined(*syn::as<syn::JoinedStr>(node));
        case Kind::FormattedValue: {
            auto& part = *syn::as<syn::FormattedValue>(node);
            if (!part.format_spec)
                return n::formatted_value(make_, span, expression(part.value), part.conversion, nullptr);
            auto const parts = operands({part.value, part.format_spec});
            return n::formatted_value(make_, span, parts[0], part.conversion, parts[1]);
        }
        case Kind::Attribute: {
            auto& attribute = *syn::as<syn::Attribute>(node);
            return n::get_attribute_node(make_, attribute_place(span, attribute), expression(attribute.value),
                                         attribute_name(attribute.attr));
        }
        case Kind::Subscript: {
            auto& subscript = *syn::as<syn::Subscript>(node);
            auto const parts = operands({subscript.value, subscript.slice});
            return n::get_item_node(make_, span, parts[0], parts[1], may_borrow(subscript.slice));
        }
        case Kind::Slice: {
            auto& slice = *syn::as<syn::Slice>(node);
            std::vector<syn::Expr const*> given;
            for (syn::Expr* part : {slice.lower, slice.upper, slice.step})
                if (part) given.push_back(part);
            auto const lowered = operands(given);
            size_t at = 0;
            Node* const lower = slice.lower ? lowered[at++] : nullptr;
            Node* const upper = slice.upper ? lowered[at++] : nullptr;
            Node* const step = slice.step ? lowered[at++] : nullptr;
            return n::slice_node(make_, span, lower, upper, step);
        }
        default: unsupported(node, "this expression"); return n::load_constant(make_, span, none);
    }
}

// A set display of constants is, in CPython, an empty set that is updated from a frozenset, which was built anew in
// the order of a first one. The printed order depends on all of that. Null: they are not all constants.
Node* Lowerer::constant_set(syn::Expr const* node, syn::List<syn::Expr*> elements) {
    if (elements.size < 3) return nullptr;
    Ref<gossamer::Set> const first = make_frozenset();
    for (syn::Expr* element : elements) {
        Value value;
        if (!folded_constant(element, value) || !add(*first, value)) return nullptr;
    }
    Ref<gossamer::Set> second = make_frozenset();
    uint64_t position = 0;
    while (SetEntry* const entry = next_entry(*first, position))
        if (!add(*second, entry->key)) return nullptr;
    return n::constant_set_display(make_, span_of(node), unit_.keep(second.release_value()));
}

Node* Lowerer::element_list(syn::Expr const* node, syn::List<syn::Expr*> elements,
                            Node* (*make)(Maker&, Span, Element const*, uint32_t)) {
    std::vector<syn::Expr const*> values;
    for (syn::Expr* element : elements) {
        auto* const starred = syn::as_if<syn::Starred>(element);
        values.push_back(starred ? starred->value : element);
    }
    auto const lowered = operands(values);
    auto* const parts = make_.array<Element>(elements.size);
    for (uint32_t i = 0; i < elements.size; ++i) parts[i] = {lowered[i], elements[i]->kind == Kind::Starred};
    return make(make_, span_of(node), parts, elements.size);
}

Node* Lowerer::single_comparison(syn::CompareOperator op, Span span, Node* left, Node* right, bool borrow) {
    switch (op) {
        case syn::CompareOperator::Eq: return n::comparison(make_, span, Comparison::equal, left, right, borrow);
        case syn::CompareOperator::NotEq: return n::comparison(make_, span, Comparison::not_equal, left, right, borrow);
        case syn::CompareOperator::Lt: return n::comparison(make_, span, Comparison::less, left, right, borrow);
        case syn::CompareOperator::LtE: return n::comparison(make_, span, Comparison::less_equal, left, right, borrow);
        case syn::CompareOperator::Gt: return n::comparison(make_, span, Comparison::greater, left, right, borrow);
        case syn::CompareOperator::GtE:
            return n::comparison(make_, span, Comparison::greater_equal, left, right, borrow);
        case syn::CompareOperator::Is: return n::identity(make_, span, false, left, right);
        case syn::CompareOperator::IsNot: return n::identity(make_, span, true, left, right);
        case syn::CompareOperator::In: return n::membership(make_, span, false, left, right);
        case syn::CompareOperator::NotIn: return n::membership(make_, span, true, left, right);
    }
    return left;
}

Node* Lowerer::compare(syn::Compare const& node) {
    Span const span = span_of(&node);
    std::vector<syn::Expr const*> values{node.left};
    for (syn::Expr* each : node.comparators) values.push_back(each);
    auto const lowered = operands(values);
    if (node.ops.size == 1)
        return single_comparison(node.ops[0], span, lowered[0], lowered[1], may_borrow(node.comparators[0]));
    auto* const links = make_.array<ChainLink>(node.ops.size);
    for (uint32_t i = 0; i < node.ops.size; ++i) {
        switch (node.ops[i]) {
            case syn::CompareOperator::Eq: links[i] = ChainLink::equal; break;
            case syn::CompareOperator::NotEq: links[i] = ChainLink::not_equal; break;
            case syn::CompareOperator::Lt: links[i] = ChainLink::less; break;
            case syn::CompareOperator::LtE: links[i] = ChainLink::less_equal; break;
            case syn::CompareOperator::Gt: links[i] = ChainLink::greater; break;
            case syn::CompareOperator::GtE: links[i] = ChainLink::greater_equal; break;
            case syn::CompareOperator::Is: links[i] = ChainLink::is; break;
            case syn::CompareOperator::IsNot: links[i] = ChainLink::is_not; break;
            case syn::CompareOperator::In: links[i] = ChainLink::in; break;
            case syn::CompareOperator::NotIn: links[i] = ChainLink::not_in; break;
        }
    }
    return n::comparison_chain(make_, span, lowered[0], row({lowered.begin() + 1, lowered.end()}), links);
}

Node* Lowerer::joined(syn::JoinedStr const& node) {
    std::vector<syn::Expr const*> values;
    for (syn::Expr* part : node.values) values.push_back(part);
    // A lone field's text is given as it is.
    if (values.size() == 1 && syn::is<syn::FormattedValue>(values[0])) return expression(values[0]);
    return n::joined_text(make_, span_of(&node), row(operands(values)));
}

namespace {

// A piece of a format for %, read where only %s, %r and %a stand.
struct PercentField {
    int conversion = 0;
    std::string specification;  // the same as format() writes it
};

// The field behind a '%' at `at`, which is moved behind it; nothing: one that only % itself can carry out.
std::optional<PercentField> take_percent_field(std::string_view format, size_t& at) {
    bool is_left = false;
    for (; at < format.size() && std::string_view("-+ #0").find(format[at]) != std::string_view::npos; ++at)
        is_left = is_left || format[at] == '-';
    constexpr size_t most_digits = 3;
    auto const digits = [&] {
        size_t const begin = at;
        while (at < format.size() && at - begin < most_digits && format[at] >= '0' && format[at] <= '9') ++at;
        return std::string(format.substr(begin, at - begin));
    };
    PercentField field;
    std::string const width = digits();
    if (!width.empty()) field.specification = (is_left ? "" : ">") + width;
    if (at < format.size() && format[at] == '.') {
        ++at;
        std::string const precision = digits();
        field.specification += '.' + (precision.empty() ? "0" : precision);
    }
    if (at == format.size() || std::string_view("sra").find(format[at]) == std::string_view::npos) return std::nullopt;
    field.conversion = format[at++];
    return field;
}

}  // namespace

// "…" % (a, b) with plain text fields is the f-string that says the same, as it is to CPython: what stands in the tuple
// is evaluated, converted and dropped one after the other. Null: it is an ordinary operation.
Node* Lowerer::percent_text(syn::BinOp const& node) {
    auto* const format = syn::as_if<syn::Constant>(node.left);
    auto* const tuple = syn::as_if<syn::Tuple>(node.right);
    if (node.op != syn::Operator::Mod || !format || format->value_kind != syn::ConstantKind::str || !tuple)
        return nullptr;
    bool all_constant = true;
    for (syn::Expr* element : tuple->elts) {
        if (element->kind == Kind::Starred) return nullptr;
        Value unused;
        all_constant = all_constant && folded_constant(element, unused);
    }
    if (all_constant) return nullptr;
    std::string_view const text = format->text;
    struct Piece {
        std::string literal;
        std::optional<PercentField> field;
    };
    std::vector<Piece> pieces(1);
    size_t fields = 0;
    for (size_t at = 0; at < text.size();) {
        if (text[at] != '%') {
            pieces.back().literal += text[at++];
        } else if (at + 1 < text.size() && text[at + 1] == '%') {
            pieces.back().literal += '%';
            at += 2;
        } else {
            pieces.back().field = take_percent_field(text, ++at);
            if (!pieces.back().field || ++fields > tuple->elts.size) return nullptr;
            pieces.emplace_back();
        }
    }
    if (fields != tuple->elts.size) return nullptr;
    std::vector<syn::Expr const*> elements;
    for (syn::Expr* element : tuple->elts) elements.push_back(element);
    auto const values = operands(elements);
    Span const span = span_of(&node);
    std::vector<Node*> parts;
    auto const add_text = [&](std::string const& literal) {
        return n::load_constant(make_, span, unit_.keep(make_str(literal).release_value()));
    };
    size_t next = 0;
    for (Piece const& piece : pieces) {
        if (!piece.literal.empty()) parts.push_back(add_text(piece.literal));
        if (!piece.field) continue;
        Node* const specification = piece.field->specification.empty() ? nullptr : add_text(piece.field->specification);
        Span const place = span_of(elements[next]);
        parts.push_back(n::formatted_value(make_, place, values[next], piece.field->conversion, specification));
        ++next;
    }
    return n::joined_text(make_, span, row(parts));
}

// Where an attribute is looked up or a method is called: if the object begins on an earlier line, what counts begins
// at the name.
Span Lowerer::attribute_place(Span whole, syn::Attribute const& attribute) {
    source::Source const& source = *tree_.source;
    if (source.locate(whole.start).line == source.locate(attribute.end).line) return whole;
    return {attribute.end - static_cast<uint32_t>(attribute.attr->text.size()), whole.end};
}

Node* Lowerer::call(syn::Call const& node) {
    Span span = span_of(&node);
    auto* const attribute = syn::as_if<syn::Attribute>(node.func);
    bool has_star = false, has_keywords = node.keywords.size > 0;
    for (syn::Expr* argument : node.args) has_star = has_star || argument->kind == Kind::Starred;
    for (syn::Keyword* keyword : node.keywords) has_star = has_star || !keyword->arg;
    bool arguments_yield = false;
    if (state_->is_generator) {
        for (syn::Expr* argument : node.args) arguments_yield = arguments_yield || analysis::contains_yield(argument);
        for (syn::Keyword* keyword : node.keywords)
            arguments_yield = arguments_yield || analysis::contains_yield(keyword->value);
    }
    std::vector<syn::Expr const*> parts;
    // A method is looked up before its arguments are evaluated; if they yield, the bound method waits.
    bool const is_method = attribute && !arguments_yield && !has_star;
    if (attribute && !has_star) span = attribute_place(span, *attribute);
    parts.push_back(is_method ? attribute->value : node.func);
    for (syn::Expr* argument : node.args) {
        auto* const starred = syn::as_if<syn::Starred>(argument);
        parts.push_back(starred ? starred->value : argument);
    }
    for (syn::Keyword* keyword : node.keywords) parts.push_back(keyword->value);
    auto const lowered = operands(parts);
    for (syn::Keyword* keyword : node.keywords)
        if (keyword->arg && keyword->arg->text == "__debug__") fail(keyword, "cannot assign to __debug__");
    for (uint32_t i = 0; i < node.keywords.size; ++i)
        for (uint32_t k = 0; k < i; ++k)
            if (node.keywords[i]->arg && node.keywords[i]->arg == node.keywords[k]->arg)
                fail(node.keywords[i], "keyword argument repeated: " + std::string(node.keywords[i]->arg->text));
    if (has_star) {
        // In the order in which they were written: keywords may stand in front of starred arguments.
        struct Ordered {
            uint32_t at;
            CallPart part;
        };
        std::vector<Ordered> ordered;
        for (uint32_t i = 0; i < node.args.size; ++i)
            ordered.push_back({node.args[i]->start,
                               {node.args[i]->kind == Kind::Starred ? CallPart::star : CallPart::positional,
                                lowered[1 + i], nullptr}});
        for (uint32_t i = 0; i < node.keywords.size; ++i) {
            syn::Keyword* const keyword = node.keywords[i];
            ordered.push_back({keyword->start,
                               {keyword->arg ? CallPart::keyword : CallPart::double_star,
                                lowered[1 + node.args.size + i], keyword->arg ? intern(keyword->arg->text) : nullptr}});
        }
        auto* const array = make_.array<CallPart>(ordered.size());
        for (size_t i = 0; i < ordered.size(); ++i) array[i] = ordered[i].part;
        return n::call_with_stars(make_, span, lowered[0], array, static_cast<uint32_t>(ordered.size()));
    }
    Row const arguments = row({lowered.begin() + 1, lowered.end()});
    if (has_keywords) {
        auto names = allocate_tuple(node.keywords.size);
        for (uint32_t i = 0; i < node.keywords.size; ++i)
            names->items[i] = retain(Value::of(intern(node.keywords[i]->arg->text)));
        gossamer::Tuple* const kept = &note_constant(shared(names.release_value())).as<gossamer::Tuple>();
        if (is_method)
            return n::method_call_with_keywords(make_, span, lowered[0], attribute_name(attribute->attr), arguments,
                                                kept, attribute_place(span_of(attribute), *attribute));
        return n::call_with_keywords(make_, span, lowered[0], arguments, kept);
    }
    if (is_method && n::is_super_call(lowered[0]))
        return n::super_method_call(make_, span, lowered[0], attribute_name(attribute->attr), arguments,
                                    attribute_place(span_of(attribute), *attribute));
    if (is_method)
        return n::method_call(make_, span, lowered[0], attribute_name(attribute->attr), arguments,
                              attribute_place(span_of(attribute), *attribute));
    // super() without arguments, in a method.
    auto* const name = syn::as_if<syn::Name>(node.func);
    if (name && name->id->text == "super" && node.args.size == 0) {
        Scope* const owner = scope_->frame_owner();
        Variable* const cell = owner->find(scopes_.symbol("__class__"));
        if (owner->is_function_like() && cell && cell->is_free) {
            Node* first = nullptr;
            if (state_->code->positional_count) {
                bool is_cell = false;
                for (uint32_t const slot : state_->code->cell_slots) is_cell = is_cell || slot == 0;
                first = is_cell ? n::load_cell(make_, span, 0, state_->code->slot_names[0], false)
                                : n::load_local(make_, span, 0);
            }
            return n::super_call(make_, span, lowered[0], cell_slot_of(scope_, cell->name), first);
        }
    }
    return n::call_node(make_, span, lowered[0], arguments);
}

Node* Lowerer::comprehension_loop(syn::List<syn::Comprehension*> parts, uint32_t at, Node* first_iterable,
                                  Node* innermost, Span span) {
    syn::Comprehension& part = *parts[at];
    Node* const iterable = first_iterable ? first_iterable : expression(part.iter);
    Target* const variable = target(part.target);
    std::vector<Node*> conditions;
    for (syn::Expr* condition : part.ifs) conditions.push_back(expression(condition));
    Node* body = at + 1 < parts.size ? comprehension_loop(parts, at + 1, nullptr, innermost, span) : innermost;
    for (size_t i = conditions.size(); i-- > 0;) body = n::if_node(make_, span, conditions[i], body, nullptr);
    return n::for_loop(make_, span, iterable, variable, body, nullptr, temporary());
}

Node* Lowerer::comprehension(syn::Expr const* node, Collection kind, syn::List<syn::Comprehension*> parts,
                             syn::Expr const* element, syn::Expr const* value) {
    if (suspends(node)) return suspending_comprehension(node, kind, parts, element, value);
    Span const span = span_of(node);
    Node* const first = expression(parts[0]->iter);
    Scope* const outer = scope_;
    scope_ = scopes_.by_node.at(node);
    uint32_t const result_slot = temporary();
    Node* const innermost = [&] {
        Node* const lowered_element = expression(element);
        Node* const lowered_value = value ? expression(value) : nullptr;
        Span const place{element->start, value ? value->end : element->end};
        return n::collect_element(make_, place, kind, result_slot, lowered_element, lowered_value);
    }();
    Node* loop = comprehension_loop(parts, 0, first, innermost, span);
    Branch setup(*state_);
    auto const slots = comprehension_variables(*scope_, span);
    if (!setup.statements.empty()) {
        // The first iterable is evaluated outside, before the cells are new.
        setup.statements.push_back(loop);
        loop = n::block(make_, span, row(setup.statements));
    }
    scope_ = outer;
    auto* const variables = make_.array<uint32_t>(slots.size());
    for (size_t i = 0; i < slots.size(); ++i) variables[i] = slots[i];
    return n::comprehension(make_, span, kind, loop, result_slot, variables, static_cast<uint32_t>(slots.size()));
}

}  // namespace gossamer::lowering
