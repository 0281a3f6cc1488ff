#include "lang/syntax/dump.hpp"

#include "lang/source/source.hpp"
#include "lang/syntax/fields.hpp"
#include "lang/syntax/literal_text.hpp"

namespace gossamer::syntax {

static std::string_view name_of(ExprContext c) {
    static constexpr std::string_view names[] = {"Load", "Store", "Del"};
    return names[size_t(c)];
}
static std::string_view name_of(BoolOperator op) { return op == BoolOperator::And ? "And" : "Or"; }
static std::string_view name_of(Operator op) {
    static constexpr std::string_view names[] = {"Add",    "Sub",    "Mult",  "MatMult", "Div",    "Mod",     "Pow",
                                                 "LShift", "RShift", "BitOr", "BitXor",  "BitAnd", "FloorDiv"};
    return names[size_t(op)];
}
static std::string_view name_of(UnaryOperator op) {
    static constexpr std::string_view names[] = {"Invert", "Not", "UAdd", "USub"};
    return names[size_t(op)];
}
static std::string_view name_of(CompareOperator op) {
    static constexpr std::string_view names[] = {"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE", "Is", "IsNot", "In", "NotIn"};
    return names[size_t(op)];
}

namespace {

template <class T>
concept AnOperator = requires(T op) {
    name_of(op);
};

class Dumper {
public:
    explicit Dumper(source::Source const& source) : source_(source) {}
    std::string run(Mod const& root) {
        write(&root);
        return std::move(out_);
    }

private:
    void write(Node const* node) {
        if (!node) {
            out_ += "None";
            return;
        }
        out_ += class_name(node->kind);
        out_ += '(';
        bool first = true;
        with_concrete(*node, [&](auto const& concrete) {
            visit_fields(concrete, [&](std::string_view name, auto const& value) {
                if (is_absent(value)) return;
                begin_field(name, first);
                write(value);
            });
        });
        if (has_position(node->kind)) {
            auto start = source_.locate(node->start), end = source_.locate(node->end);
            write_number("lineno", start.line, first);
            write_number("col_offset", start.column, first);
            write_number("end_lineno", end.line, first);
            write_number("end_col_offset", end.column, first);
        }
        out_ += ')';
    }

    void begin_field(std::string_view name, bool& first) {
        if (!first) out_ += ", ";
        first = false;
        out_ += name;
        out_ += '=';
    }
    void write_number(std::string_view name, uint32_t value, bool& first) {
        begin_field(name, first);
        out_ += std::to_string(value);
    }

    static bool has_position(Kind kind) {
        return !(kind <= Kind::Expression || kind == Kind::Arguments || kind == Kind::Comprehension ||
                 kind == Kind::WithItem || kind == Kind::MatchCase);
    }

    // ast.dump leaves out what is None or empty.
    template <class T> static bool is_absent(T const& value) {
        if constexpr (std::is_pointer_v<T>)
            return value == nullptr;
        else if constexpr (std::is_same_v<T, PrefixKind>)
            return !value.u;
        else if constexpr (requires { value.empty(); })
            return value.empty();
        else
            return false;
    }

    void write(Symbol name) { out_ += repr_of(ConstantKind::str, name->text); }
    void write(ConstantValue const& value) { out_ += repr_of(value.kind, value.text); }
    void write(PrefixKind) { out_ += "'u'"; }
    void write(bool value) { out_ += value ? '1' : '0'; }
    void write(int value) { out_ += std::to_string(value); }
    void write(uint32_t value) { out_ += std::to_string(value); }
    template <AnOperator T> void write(T op) {
        out_ += name_of(op);
        out_ += "()";
    }
    template <class T> void write(List<T> const& list) {
        out_ += '[';
        for (uint32_t i = 0; i < list.size; ++i) {
            if (i) out_ += ", ";
            write(list[i]);
        }
        out_ += ']';
    }

    source::Source const& source_;
    std::string out_;
};

}  // namespace

std::string dump(SyntaxTree const& tree) { return Dumper(*tree.source).run(*tree.root); }

}  // namespace gossamer::syntax
