#include "lang/analysis/literal_checks.hpp"

#include <algorithm>

namespace gossamer::analysis {

using namespace syntax;

namespace {

constexpr std::string_view comma = "; perhaps you missed a comma?";

char const* type_of(ConstantKind kind) {
    switch (kind) {
        case ConstantKind::none: return "NoneType";
        case ConstantKind::true_:
        case ConstantKind::false_: return "bool";
        case ConstantKind::ellipsis: return "ellipsis";
        case ConstantKind::str: return "str";
        case ConstantKind::bytes: return "bytes";
        case ConstantKind::integer: return "int";
        case ConstantKind::floating: return "float";
        default: return "complex";
    }
}

// What CPython's optimiser makes a constant of before the compiler looks: the type's name, or null.
char const* folded_type(Expr const* node) {
    if (auto* const constant = as_if<Constant>(node)) return type_of(constant->value_kind);
    if (auto* const unary = as_if<UnaryOp>(node)) {
        char const* const operand = folded_type(unary->operand);
        if (!operand) return nullptr;
        std::string_view const type = operand;
        if (unary->op == UnaryOperator::Not) return "bool";
        if (type == "bool" || type == "int") return "int";
        return unary->op != UnaryOperator::Invert && (type == "float" || type == "complex") ? operand : nullptr;
    }
    if (auto* const binary = as_if<BinOp>(node)) {
        char const* const left = folded_type(binary->left);
        char const* const right = folded_type(binary->right);
        if (!left || !right) return nullptr;
        auto rank = [](std::string_view type) {
            return type == "bool" || type == "int" ? 1 : type == "float" ? 2 : type == "complex" ? 3 : 0;
        };
        int const most = std::max(rank(left), rank(right));
        if (rank(left) && rank(right)) {
            static constexpr char const* names[] = {nullptr, "int", "float", "complex"};
            return binary->op == Operator::Div && most == 1 ? "float" : names[most];
        }
        bool const same = std::string_view(left) == right;
        if (binary->op == Operator::Add && same && (*left == 's' || *left == 'b')) return left;
        return nullptr;
    }
    if (auto* const tuple = as_if<Tuple>(node)) {
        for (Expr const* each : tuple->elts)
            if (!folded_type(each)) return nullptr;
        return "tuple";
    }
    return nullptr;
}

// The type that a display is certain to have, or null.
char const* certain_type(Expr const* node) {
    switch (node->kind) {
        case Kind::Tuple: return "tuple";
        case Kind::ListExpr:
        case Kind::ListComp: return "list";
        case Kind::Dict:
        case Kind::DictComp: return "dict";
        case Kind::Set:
        case Kind::SetComp: return "set";
        case Kind::GeneratorExp: return "generator";
        case Kind::Lambda: return "function";
        case Kind::JoinedStr:
        case Kind::FormattedValue: return "str";
        default: return folded_type(node);
    }
}

// None, True, False and ... are one object each; of other literals nobody knows.
bool is_plain_literal(Expr const* node) {
    char const* const type = folded_type(node);
    if (!type) return false;
    std::string_view const name = type;
    return name != "NoneType" && name != "bool" && name != "ellipsis";
}

}  // namespace

std::string warning_about_comparison(Compare const& comparison, bool negated) {
    Expr const* left = comparison.left;
    for (uint32_t i = 0; i < comparison.ops.size; ++i) {
        CompareOperator const op = comparison.ops[i];
        Expr const* const right = comparison.comparators[i];
        if (op == CompareOperator::Is || op == CompareOperator::IsNot) {
            Expr const* const literal = is_plain_literal(left) ? left : is_plain_literal(right) ? right : nullptr;
            if (literal) {
                bool const negative = (op == CompareOperator::IsNot) != negated;
                return std::string(negative ? "\"is not\"" : "\"is\"") + " with '" + certain_type(literal) +
                       "' literal. Did you mean \"" + (negative ? "!=" : "==") + "\"?";
            }
        }
        left = right;
    }
    return {};
}

std::string warning_about_call(Expr const* called) {
    char const* const type = called->kind == Kind::Lambda ? nullptr : certain_type(called);
    return type ? "'" + std::string(type) + "' object is not callable" + std::string(comma) : "";
}

std::string warning_about_subscript(Expr const* subscripted) {
    char const* const type = certain_type(subscripted);
    if (!type) return {};
    std::string_view const name = type;
    for (std::string_view fine : {"str", "bytes", "tuple", "list", "dict"})
        if (name == fine) return {};
    return "'" + std::string(type) + "' object is not subscriptable" + std::string(comma);
}

std::string warning_about_index(Expr const* owner, Expr const* index) {
    char const* const owner_type = certain_type(owner);
    char const* const index_type = certain_type(index);
    if (!owner_type || !index_type) return {};
    std::string_view const name = owner_type, given = index_type;
    if (given == "int" || given == "bool") return {};
    if (name != "str" && name != "bytes" && name != "tuple" && name != "list") return {};
    return std::string(owner_type) + " indices must be integers or slices, not " + index_type + std::string(comma);
}

std::string warning_about_assertion(Expr const* test) {
    auto* const tuple = as_if<Tuple>(test);
    return tuple && tuple->elts.size ? "assertion is always true, perhaps remove parentheses?" : "";
}

}  // namespace gossamer::analysis
