#include "lang/analysis/instructions.hpp"

#include <functional>
#include <string_view>

#include "lang/analysis/walk.hpp"

namespace gossamer::analysis {

using namespace syntax;

namespace {

uint64_t hash_of(std::string_view text) { return std::hash<std::string_view>{}(text); }
void mix(uint64_t& into, uint64_t value) { into = (into ^ value) * 0x9E3779B97F4A7C15 + (into >> 29); }

bool is_definition(Node const* node) {
    switch (node->kind) {
        case Kind::FunctionDef:
        case Kind::AsyncFunctionDef:
        case Kind::ClassDef:
        case Kind::Lambda:
        case Kind::GeneratorExp: return true;
        default: return false;
    }
}
bool is_text(Stmt const* node) {
    auto* const statement = as_if<ExprStmt>(node);
    auto* const constant = statement ? as_if<Constant>(statement->value) : nullptr;
    return constant && constant->value_kind == ConstantKind::str;
}
bool leaves(Stmt const* node) {
    return node->kind == Kind::Return || node->kind == Kind::Raise || node->kind == Kind::Break ||
           node->kind == Kind::Continue;
}
// The compiler works it out: one constant.
bool is_known(Expr const* node) {
    switch (node->kind) {
        case Kind::Constant: return true;
        case Kind::UnaryOp: return is_known(as<UnaryOp>(node)->operand);
        case Kind::BinOp: return is_known(as<BinOp>(node)->left) && is_known(as<BinOp>(node)->right);
        case Kind::Tuple:
            for (Expr* each : as<Tuple>(node)->elts)
                if (!is_known(each)) return false;
            return true;
        default: return false;
    }
}
bool are_known(List<Expr*> list) {
    for (Expr* each : list)
        if (!is_known(each)) return false;
    return list.size >= 3;
}

// Goes through all of a code object's own text, and through what is inside of others only to find theirs.
class Recorder : public Walker {
public:
    Recorder(CodePlace const& code, std::vector<Instruction>& into) : code_(code), into_(into) {}

    void run(SyntaxTree const& tree) {
        is_inside_ = code_.is_module;
        if (auto* const module = as_if<Module>(tree.root))
            body(module->body);
        else if (auto* const interactive = as_if<Interactive>(tree.root))
            body(interactive->body);
        else
            expression(as<Expression>(tree.root)->body);
    }

private:
    CodePlace const code_;
    std::vector<Instruction>& into_;
    bool is_inside_ = false;
    bool is_done_ = false;

    void emit(Node const* node, uint64_t detail = 0) {
        if (is_inside_) into_.push_back({node->start, node->end, static_cast<uint32_t>(node->kind) + 1, detail});
    }
    bool is_sought(Node const* node) const {
        return !is_inside_ && is_definition(node) && node->start == code_.start && node->end == code_.end;
    }
    // The text of a definition: recorded if it is the one that is sought, else only looked through for it.
    template <class Inside> void enter(Node const* node, Inside inside) {
        if (is_done_ || (is_inside_ && !is_sought(node))) return;
        bool const found = is_sought(node);
        if (found) is_inside_ = true;
        inside();
        if (found) is_inside_ = false, is_done_ = true;
    }
    void body(List<Stmt*> list) {
        for (uint32_t i = list.size && is_text(list[0]); i < list.size; ++i) {
            statement(list[i]);
            if (leaves(list[i]) && is_inside_) return;  // what follows is never reached
        }
    }
    void block(List<Stmt*> list) {
        for (Stmt* each : list) {
            statement(each);
            if (leaves(each) && is_inside_) return;
        }
    }

    template <class Definition> void function(Definition const& node) {
        for (Expr* each : node.decorator_list) expression(each);
        defaults(*node.args);
        each_annotation(*node.args, node.returns, [&](Expr* each) { expression(each); });
        emit(&node, hash_of(node.name->text));
        enter(&node, [&] { body(node.body); });
    }
    void class_definition(ClassDef const& node) {
        for (Expr* each : node.decorator_list) expression(each);
        emit(&node, hash_of(node.name->text));
        for (Expr* each : node.bases) expression(each);
        for (Keyword* each : node.keywords) expression(each->value);
        enter(&node, [&] { body(node.body); });
    }
    template <class Attempt> void attempt(Attempt const& node) {
        emit(&node);
        block(node.body);
        block(node.orelse);
        for (ExceptHandler* handler : node.handlers) {
            optional(handler->type);
            emit(handler, handler->name ? hash_of(handler->name->text) : 0);
            block(handler->body);
        }
        block(node.finalbody);
    }
    template <class Loop> void loop(Loop const& node) {
        expression(node.iter);
        expression(node.target);
        block(node.body);
        block(node.orelse);
    }
    template <class With> void with(With const& node) {
        for (WithItem* item : node.items) {
            expression(item->context_expr);
            optional(item->optional_vars);
        }
        block(node.body);
        emit(&node);
    }

    void statement(Stmt* node) override {
        if (is_done_) return;
        switch (node->kind) {
            case Kind::FunctionDef: return function(*as<FunctionDef>(node));
            case Kind::AsyncFunctionDef: return function(*as<AsyncFunctionDef>(node));
            case Kind::ClassDef: return class_definition(*as<ClassDef>(node));
            case Kind::If:
                expression(as<If>(node)->test);
                block(as<If>(node)->body);
                return block(as<If>(node)->orelse);
            case Kind::While:
                expression(as<While>(node)->test);
                block(as<While>(node)->body);
                return block(as<While>(node)->orelse);
            case Kind::For: return loop(*as<For>(node));
            case Kind::AsyncFor: return loop(*as<AsyncFor>(node));
            case Kind::Try: return attempt(*as<Try>(node));
            case Kind::TryStar: return attempt(*as<TryStar>(node));
            case Kind::With: return with(*as<With>(node));
            case Kind::AsyncWith: return with(*as<AsyncWith>(node));
            case Kind::Match:
                expression(as<Match>(node)->subject);
                for (MatchCase* each : as<Match>(node)->cases) {
                    pattern(each->pattern);
                    emit(each->pattern);
                    optional(each->guard);
                    block(each->body);
                }
                return;
            case Kind::AnnAssign: {
                auto& annotated = *as<AnnAssign>(node);
                bool const is_function = !code_.is_module && !code_.is_class_body;
                if (annotated.value) expression(annotated.value), expression(annotated.target);
                if (!is_function) expression(annotated.annotation), emit(node);
                return;
            }
            case Kind::Global:
            case Kind::Nonlocal: return;
            case Kind::ExprStmt: expression(as<ExprStmt>(node)->value); return emit(node);
            case Kind::AugAssign:
                Walker::statement(node);
                return emit(node, static_cast<uint64_t>(as<AugAssign>(node)->op));
            case Kind::ImportFrom:
                for (Alias* each : as<ImportFrom>(node)->names) emit(each, hash_of(each->name->text));
                return emit(node, as<ImportFrom>(node)->level);
            case Kind::Assign: return Walker::statement(node);
            default: Walker::statement(node); return emit(node);
        }
    }

    void comprehension(List<Comprehension*> parts, Expr* element, Expr* value) {
        for (Comprehension* part : parts) {
            if (part != parts[0]) expression(part->iter);
            expression(part->target);
            for (Expr* each : part->ifs) expression(each);
        }
        expression(element);
        optional(value);
    }
    void in_frame(Expr* node, List<Comprehension*> parts, Expr* element, Expr* value) {
        expression(parts[0]->iter);
        comprehension(parts, element, value);
        emit(node);
    }
    static uint64_t detail_of(Expr const* node) {
        switch (node->kind) {
            case Kind::Name: return hash_of(as<Name>(node)->id->text) + static_cast<uint64_t>(as<Name>(node)->ctx);
            case Kind::Attribute: return hash_of(as<Attribute>(node)->attr->text);
            case Kind::Constant:
                return hash_of(as<Constant>(node)->text) + static_cast<uint64_t>(as<Constant>(node)->value_kind);
            case Kind::BinOp: return static_cast<uint64_t>(as<BinOp>(node)->op);
            case Kind::UnaryOp: return static_cast<uint64_t>(as<UnaryOp>(node)->op);
            case Kind::BoolOp: return static_cast<uint64_t>(as<BoolOp>(node)->op);
            case Kind::Compare: {
                uint64_t all = 1;
                for (CompareOperator const op : as<Compare>(node)->ops) mix(all, static_cast<uint64_t>(op));
                return all;
            }
            case Kind::Call: {
                uint64_t all = 1;
                for (Keyword* each : as<Call>(node)->keywords) mix(all, each->arg ? hash_of(each->arg->text) : 0);
                return all;
            }
            default: return 0;
        }
    }
    void expression(Expr* node) override {
        if (is_done_) return;
        switch (node->kind) {
            case Kind::Lambda: {
                auto& lambda = *as<Lambda>(node);
                defaults(*lambda.args);
                emit(node);
                return enter(node, [&] {
                    expression(lambda.body);
                    emit(lambda.body, 1);
                });
            }
            case Kind::GeneratorExp: {
                auto& generator = *as<GeneratorExp>(node);
                expression(generator.generators[0]->iter);
                emit(node);
                return enter(node, [&] { comprehension(generator.generators, generator.elt, nullptr); });
            }
            case Kind::ListComp:
                return in_frame(node, as<ListComp>(node)->generators, as<ListComp>(node)->elt, nullptr);
            case Kind::SetComp: return in_frame(node, as<SetComp>(node)->generators, as<SetComp>(node)->elt, nullptr);
            case Kind::DictComp:
                return in_frame(node, as<DictComp>(node)->generators, as<DictComp>(node)->key,
                                as<DictComp>(node)->value);
            case Kind::ListExpr:
                if (!are_known(as<ListExpr>(node)->elts)) Walker::expression(node);
                return emit(node);
            case Kind::Set:
                if (!are_known(as<Set>(node)->elts)) Walker::expression(node);
                return emit(node);
            default:
                if (!is_known(node)) Walker::expression(node);
                return emit(node, detail_of(node));
        }
    }
};

}  // namespace

void list_instructions(SyntaxTree const& tree, CodePlace const& code, std::vector<Instruction>& into) {
    Recorder(code, into).run(tree);
}

}  // namespace gossamer::analysis
