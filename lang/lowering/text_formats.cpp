// f-strings, and the % that is one.
#include "lang/lowering/lowerer.hpp"
#include "lang/nodes/fstrings.hpp"
#include "lang/nodes/variables.hpp"

namespace gossamer::lowering {

namespace syn = gossamer::syntax;
namespace n = gossamer::nodes;
using syn::Kind;

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

}  // namespace gossamer::lowering
