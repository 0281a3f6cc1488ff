#include <algorithm>

#include "lang/engine/calls.hpp"
#include "lang/lowering/lowerer.hpp"
#include "lang/nodes/control.hpp"
#include "lang/nodes/displays.hpp"
#include "lang/nodes/resumable.hpp"
#include "lang/nodes/type_parameters.hpp"
#include "lang/nodes/variables.hpp"
#include "lang/syntax/unparse.hpp"
#include "runtime/core/int.hpp"

namespace gossamer::lowering {

namespace syn = gossamer::syntax;
namespace n = gossamer::nodes;
using syn::Kind;

Lowerer::Lowerer(syn::SyntaxTree const& tree, analysis::ScopeTree& scopes, Unit& unit, Str* filename, Options options,
                 analysis::Failure& failure)
    : tree_(tree),
      scopes_(scopes),
      unit_(unit),
      make_{unit, context().specialise},
      filename_(filename),
      options_(options),
      failure_(failure),
      annotations_are_texts_(options.annotations_are_texts) {}

void Lowerer::fail(syn::Node const* node, std::string message) {
    if (failure_.failed) return;
    failure_.failed = true;
    failure_.message = std::move(message);
    failure_.start = node->start;
    failure_.end = node->end;
}

// --- code objects

ScriptCode* Lowerer::begin_code(CodeState& state, Scope& scope, std::string_view name, syn::Node const* node) {
    ScriptCode* const code = make_script_code(unit_);
    state.code = code;
    code->start = node->start, code->end = node->end;
    state.scope = &scope;
    state.outer = state_;
    state.is_generator = scope.is_generator || (scope.is_async && scope.is_function_like());
    state.has_walrus = scope.has_walrus;
    code->name = make_str(name).release();
    std::string qualified(name);
    if (state_) {
        // The hidden functions of type parameters do not show in names.
        CodeState* outer = state_;
        Scope* around = scope_->frame_owner();
        while (around->restriction) around = around->parent->frame_owner();
        while (outer->scope->restriction) outer = outer->outer;
        Variable* const own = around->find(scopes_.symbol(name));
        bool const is_global = own && own->is_global;
        if (outer->scope->kind != ScopeKind::module && !is_global) {
            qualified = std::string(outer->code->qualified_name->view()) +
                        (outer->scope->is_function_like() ? ".<locals>." : ".") + qualified;
        }
        state_->code->inner.push_back(code);
        note_constant(Value::of(code));
    }
    code->qualified_name = make_str(qualified).release();
    code->filename = filename_;
    retain(filename_);
    code->first_line = tree_.source->locate(node->start).line;
    code->is_generator = state.is_generator;
    code->is_async_generator = scope.is_async && scope.is_generator;
    code->is_coroutine = state.is_generator && !scope.is_generator;
    code->future_flags = annotations_are_texts_ ? 0x1000000 : 0;
    state_ = &state;
    scope_ = &scope;
    return code;
}

void Lowerer::end_code(CodeState& state, Node* body) {
    ScriptCode& code = *state.code;
    code.body = body;
    code.slot_count = state.next_slot;
    code.has_cells = !code.cell_slots.empty() || !code.free_slots.empty();
    std::vector<Value> constants;
    bool const is_function = !code.is_module && !code.is_class_body;
    if (is_function) constants.push_back(code.doc);
    for (Value const each : state.constants)
        if (!is_function || !(each == code.doc)) constants.push_back(each);
    bool const ends_with_none = code.is_class_body ? !state.scope->needs_class_cell : !is_function && !code.gives_value;
    if (ends_with_none && std::find(constants.begin(), constants.end(), none) == constants.end())
        constants.push_back(none);
    code.constants = make_tuple(std::span<Value const>(constants)).release();
    std::vector<Value> global_names;
    for (Str* const name : state.global_names) global_names.push_back(Value::of(name));
    code.global_names = make_tuple(std::span<Value const>(global_names)).release();
    code.is_simple = !code.has_varargs && !code.has_varkeywords && !code.keyword_only_count && !code.is_generator;
    state_ = state.outer;
    scope_ = state.scope->parent;
}

void Lowerer::set_parameters(ScriptCode& code, syn::Arguments const& arguments) {
    code.positional_only_count = arguments.posonlyargs.size;
    code.positional_count = arguments.posonlyargs.size + arguments.args.size;
    code.keyword_only_count = arguments.kwonlyargs.size;
    code.has_varargs = arguments.vararg;
    code.has_varkeywords = arguments.kwarg;
    code.parameter_slots = code.positional_count + code.keyword_only_count + code.has_varargs + code.has_varkeywords;
}

n::FunctionParts Lowerer::closure_parts(ScriptCode* code, Scope& inner) {
    n::FunctionParts parts;
    auto const& all = state_->code->inner;
    parts.code = static_cast<uint32_t>(std::find(all.begin(), all.end(), code) - all.begin());
    parts.doc = code->doc;
    std::vector<uint32_t> slots;
    for (Variable* const variable : in_order_of_names(inner, is_free_variable))
        slots.push_back(cell_slot_of(scope_, variable->name));
    parts.closure = make_.array<uint32_t>(slots.size());
    std::copy(slots.begin(), slots.end(), parts.closure);
    parts.closure_count = static_cast<uint32_t>(slots.size());
    return parts;
}

// Up to the next column that eight divides.
static std::string with_blanks_for_tabs(std::string_view text) {
    std::string expanded;
    size_t column = 0;
    for (char const c : text) {
        if (c == '\t') {
            size_t const width = 8 - column % 8;
            expanded.append(width, ' ');
            column += width;
            continue;
        }
        expanded += c;
        if (c == '\n' || c == '\r')
            column = 0;
        else
            column += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    }
    return expanded;
}

bool docstring_of(syn::List<syn::Stmt*> body, std::string& text) {
    if (!body.size) return false;
    auto* const statement = syn::as_if<syn::ExprStmt>(body[0]);
    auto* const constant = statement ? syn::as_if<syn::Constant>(statement->value) : nullptr;
    if (!constant || constant->value_kind != syn::ConstantKind::str) return false;
    // The first line loses its indentation, the others their common one.
    std::string const expanded = with_blanks_for_tabs(constant->text);
    std::string_view rest = expanded;
    std::vector<std::string_view> lines;
    while (true) {
        size_t const end = rest.find('\n');
        lines.push_back(rest.substr(0, end));
        if (end == std::string_view::npos) break;
        rest.remove_prefix(end + 1);
    }
    auto indent_of = [](std::string_view line) { return std::min(line.find_first_not_of(' '), line.size()); };
    size_t margin = SIZE_MAX;
    for (size_t i = 1; i < lines.size(); ++i)
        if (indent_of(lines[i]) < lines[i].size()) margin = std::min(margin, indent_of(lines[i]));
    text.clear();
    for (size_t i = 0; i < lines.size(); ++i) {
        std::string_view line = lines[i];
        line.remove_prefix(i == 0 ? indent_of(line) : std::min(margin, indent_of(line)));
        if (i > 0) text += '\n';
        text += line;
    }
    return true;
}

Node* Lowerer::body_of(syn::List<syn::Stmt*> body, Span span, Value* doc) {
    std::string text;
    uint32_t skip = 0;
    if (doc && docstring_of(body, text)) {
        if (options_.optimise < 2) *doc = shared(make_str(text).release_value());
        skip = 1;
    }
    return block(body, span, skip);
}

Node* Lowerer::annotation(syn::Expr const* node) {
    if (!annotations_are_texts_) return expression(node);
    std::string const text = syn::unparse(*node, syn::Style::annotation);
    return n::load_constant(make_, span_of(node), shared(make_str(text).release_value()));
}

// Defaults, and what else is evaluated together with them.
std::vector<Node*> Lowerer::defaults_of(syn::Arguments const& arguments, std::vector<syn::Expr const*> also) {
    std::vector<syn::Expr const*> all;
    for (syn::Expr* value : arguments.defaults) all.push_back(value);
    for (syn::Expr* value : arguments.kw_defaults)
        if (value) all.push_back(value);
    all.insert(all.end(), also.begin(), also.end());
    return operands(all);
}

Node* Lowerer::function_value(syn::Node const* node, std::string_view name, syn::Arguments const& arguments,
                              syn::List<syn::Stmt*> body, syn::Expr const* lambda_body, syn::Expr const* returns,
                              std::vector<Node*> const& defaults) {
    Scope& inner = *scopes_.by_node.at(node);
    std::vector<Str*> keyword_names;
    for (uint32_t i = 0; i < arguments.kwonlyargs.size; ++i)
        if (arguments.kw_defaults[i]) keyword_names.push_back(name_of(arguments.kwonlyargs[i]->arg));
    std::vector<Node*> const lowered_defaults(defaults.begin(), defaults.begin() + arguments.defaults.size);
    std::vector<Node*> const keyword_defaults(defaults.begin() + arguments.defaults.size, defaults.end());
    // Annotations belong to the scope around.
    std::vector<Str*> annotation_names;
    std::vector<syn::Expr const*> written_annotations;
    auto annotate_one = [&](syn::Arg* arg) {
        if (!arg || !arg->annotation) return;
        annotation_names.push_back(name_of(arg->arg));
        written_annotations.push_back(arg->annotation);
    };
    for (syn::Arg* arg : arguments.args) annotate_one(arg);
    for (syn::Arg* arg : arguments.posonlyargs) annotate_one(arg);
    annotate_one(arguments.vararg);
    for (syn::Arg* arg : arguments.kwonlyargs) annotate_one(arg);
    annotate_one(arguments.kwarg);
    if (returns) {
        annotation_names.push_back(intern("return"));
        written_annotations.push_back(returns);
    }
    for (Str* const each : annotation_names) note_constant(Value::of(each));
    std::vector<Node*> annotations;
    if (!annotations_are_texts_) {
        // What stands behind the star of *args is unpacked: the annotation is the only item.
        std::vector<syn::Expr const*> evaluated;
        for (syn::Expr const* each : written_annotations) {
            auto* const starred = syn::as_if<syn::Starred>(each);
            evaluated.push_back(starred ? starred->value : each);
        }
        annotations = operands(evaluated);
        for (size_t i = 0; i < annotations.size(); ++i)
            if (written_annotations[i]->kind == Kind::Starred)
                annotations[i] = n::only_item(make_, span_of(written_annotations[i]), annotations[i]);
    } else
        for (syn::Expr const* each : written_annotations) annotations.push_back(annotation(each));

    Scope* const outer_scope = scope_;
    CodeState state;
    ScriptCode* const code = begin_code(state, inner, name, node);
    set_parameters(*code, arguments);
    allocate_slots(state);
    Node* lowered_body;
    if (lambda_body) {
        std::vector<Node*> statements;
        state.prelude = &statements;
        Node* const value = expression(lambda_body);
        statements.push_back(n::return_node(make_, span_of(lambda_body), value));
        lowered_body = sequence(statements, state.yields > 0, span_of(node));
    } else
        lowered_body = body_of(body, span_of(node), &code->doc);
    end_code(state, lowered_body);
    scope_ = outer_scope;

    n::FunctionParts parts = closure_parts(code, inner);
    parts.defaults = row(lowered_defaults);
    parts.keyword_names = make_.array<Str*>(keyword_names.size());
    std::copy(keyword_names.begin(), keyword_names.end(), parts.keyword_names);
    parts.keyword_defaults = row(keyword_defaults);
    parts.annotation_names = make_.array<Str*>(annotation_names.size());
    std::copy(annotation_names.begin(), annotation_names.end(), parts.annotation_names);
    parts.annotations = row(annotations);
    return n::function_node(make_, span_of(node), parts);
}

// Decorators, which wait if what they decorate can be suspended.
std::vector<Node*> Lowerer::decorators_of(syn::List<syn::Expr*> list, syn::Stmt const* definition) {
    std::vector<syn::Expr const*> decorators;
    for (syn::Expr* each : list) decorators.push_back(each);
    auto lowered = operands(decorators);
    if (state_->is_generator && analysis::contains_yield(definition))
        for (size_t i = 0; i < lowered.size(); ++i) lowered[i] = spill(lowered[i], span_of(decorators[i]));
    return lowered;
}

template <class Definition> void Lowerer::function_statement(Definition const& node, std::vector<Node*>& out) {
    Span const span = span_of(&node);
    auto const lowered = decorators_of(node.decorator_list, &node);
    auto defaults = defaults_of(*node.args);
    if (state_->is_generator && analysis::contains_yield(&node))
        for (Node*& each : defaults)
            if (each->source != n::Source::constant) each = spill(each, span);
    auto make = [&](std::vector<Node*> const& given) {
        Node* const function =
            function_value(&node, node.name->text, *node.args, node.body, nullptr, node.returns, given);
        if (!lowered.empty())
            state_->code->inner.back()->first_line = tree_.source->locate(node.decorator_list[0]->start).line;
        return function;
    };
    Node* value =
        !node.type_params.size
            ? make(defaults)
            : in_type_parameters(
                  node.type_params, &node.type_params, &node, node.name->text, defaults, [&](uint32_t parameters) {
                      std::vector<Node*> handed;
                      for (uint32_t i = 0; i < defaults.size(); ++i)
                          handed.push_back(n::take_temporary(make_, span, i));
                      return n::with_type_parameters(make_, span, make(handed), n::load_local(make_, span, parameters));
                  });
    if (!lowered.empty()) value = n::decorated(make_, span, row(lowered), value);
    auto** const targets = make_.array<Target*>(1);
    targets[0] = name_target(node.name, span);
    out.push_back(n::assignment(make_, span, value, targets, 1));
}

template void Lowerer::function_statement(syn::FunctionDef const& node, std::vector<Node*>& out);
template void Lowerer::function_statement(syn::AsyncFunctionDef const& node, std::vector<Node*>& out);

void Lowerer::class_statement(syn::ClassDef const& node, std::vector<Node*>& out) {
    Span const span = span_of(&node);
    auto const lowered_decorators = decorators_of(node.decorator_list, &node);
    Node* value = !node.type_params.size
                      ? class_value(node, nullptr)
                      : in_type_parameters(node.type_params, &node.type_params, &node, node.name->text, {},
                                           [&](uint32_t parameters) { return class_value(node, &parameters); });
    if (!lowered_decorators.empty()) value = n::decorated(make_, span, row(lowered_decorators), value);
    auto** const targets = make_.array<Target*>(1);
    targets[0] = name_target(node.name, span);
    out.push_back(n::assignment(make_, span, value, targets, 1));
}

static Ref<Tuple> static_attributes_of(Scope const& scope) {
    std::vector<Str*> names;
    for (syn::Symbol const name : scope.static_attributes) names.push_back(intern(name->text));
    std::sort(names.begin(), names.end(), [](Str const* a, Str const* b) { return compare(*a, *b) < 0; });
    Ref<Tuple> tuple = allocate_tuple(names.size());
    for (size_t i = 0; i < names.size(); ++i) tuple->items[i] = retain(Value::of(names[i]));
    return tuple;
}

Node* Lowerer::class_value(syn::ClassDef const& node, uint32_t const* type_parameters) {
    Span const span = span_of(&node);
    n::ClassParts parts;
    parts.name = intern(node.name->text);
    std::vector<syn::Expr const*> outside;
    for (syn::Expr* base : node.bases)
        outside.push_back(base->kind == Kind::Starred ? syn::as<syn::Starred>(base)->value : base);
    for (syn::Keyword* keyword : node.keywords) outside.push_back(keyword->value);
    auto const lowered = operands(outside);
    auto* const elements = make_.array<n::Element>(node.bases.size + 1);
    uint32_t bases = node.bases.size;
    for (uint32_t i = 0; i < bases; ++i) elements[i] = {lowered[i], node.bases[i]->kind == Kind::Starred};
    if (type_parameters) {
        parts.type_parameters = n::load_local(make_, span, *type_parameters);
        elements[bases++] = {n::generic_base(make_, span, n::load_local(make_, span, *type_parameters)), false};
    }
    parts.bases = n::tuple_display(make_, span, elements, bases);
    parts.keyword_names = make_.array<Str*>(node.keywords.size);
    for (uint32_t i = 0; i < node.keywords.size; ++i)
        parts.keyword_names[i] = node.keywords[i]->arg ? intern(node.keywords[i]->arg->text) : nullptr;
    parts.keywords = row({lowered.begin() + node.bases.size, lowered.end()});

    Scope& inner = *scopes_.by_node.at(&node);
    parts.attribute_hint = inner.self_attributes;
    Scope* const outer_scope = scope_;
    CodeState state;
    ScriptCode* const code = begin_code(state, inner, node.name->text, &node);
    code->is_class_body = true;
    if (node.decorator_list.size) code->first_line = tree_.source->locate(node.decorator_list[0]->start).line;
    allocate_slots(state);

    std::vector<Node*> statements;
    state.prelude = &statements;
    auto set_name = [&](Str* name, Node* value) {
        auto** const targets = make_.array<Target*>(1);
        targets[0] = n::name_target(make_, span, note_name(name));
        statements.push_back(n::assignment(make_, span, value, targets, 1));
    };
    auto constant = [&](Value value) { return n::load_constant(make_, span, note_constant(value)); };
    if (inner.needs_dict_cell) {
        auto** const targets = make_.array<Target*>(1);
        targets[0] = n::cell_target(make_, span, state.class_dict_slot);
        statements.push_back(n::assignment(make_, span, n::class_namespace(make_, span), targets, 1));
    }
    set_name(names::__module__, n::load_global(make_, span, note_name(names::__name__)));
    set_name(names::__qualname__, constant(unit_.keep(retain(Value::of(code->qualified_name)))));
    set_name(names::__firstlineno__, constant(Value::integer(code->first_line)));
    if (inner.is_annotating)
        statements.push_back(n::prepare_annotations(make_, span, n::name_target(make_, span, names::__annotations__)));
    std::string text;
    uint32_t skip = 0;
    if (docstring_of(node.body, text)) {
        if (options_.optimise < 2)
            set_name(names::__doc__, constant(note_constant(shared(make_str(text).release_value()))));
        skip = 1;
    }
    for (uint32_t i = skip; i < node.body.size; ++i) statement(node.body[i], statements);
    state.prelude = &statements;
    set_name(names::__static_attributes__, constant(unit_.keep(static_attributes_of(inner).release_value())));
    if (inner.needs_dict_cell)
        set_name(intern("__classdictcell__"), n::load_raw_cell(make_, span, state.class_dict_slot));
    if (inner.needs_class_cell) {
        set_name(names::__classcell__, n::load_raw_cell(make_, span, state.class_cell_slot));
        // The class statement checks afterwards that the class got into it.
        statements.push_back(n::return_node(make_, span, n::load_raw_cell(make_, span, state.class_cell_slot)));
    }
    end_code(state, sequence(statements, false, span));
    scope_ = outer_scope;
    note_constant(Value::of(parts.name));
    bool const are_plain = std::find(parts.keyword_names, parts.keyword_names + node.keywords.size, nullptr) ==
                           parts.keyword_names + node.keywords.size;
    if (node.keywords.size && are_plain) {
        Ref<gossamer::Tuple> keywords = allocate_tuple(node.keywords.size);
        for (uint32_t i = 0; i < node.keywords.size; ++i)
            keywords->items[i] = retain(Value::of(parts.keyword_names[i]));
        note_constant(shared(keywords.release_value()));
    }
    parts.body = closure_parts(code, inner);

    return n::class_node(make_, span, parts);
}

ScriptCode* Lowerer::lower_module() {
    CodeState state;
    ScriptCode* const code = begin_code(state, *scopes_.module, "<module>", tree_.root);
    code->first_line = 1;
    code->is_module = true;
    allocate_slots(state);
    std::vector<Node*> statements;
    state.prelude = &statements;
    Span const span = span_of(tree_.root);
    auto set_global = [&](Str* name, Node* value) {
        auto** const targets = make_.array<Target*>(1);
        targets[0] =
            options_.names_at_run_time ? n::name_target(make_, span, name) : n::global_target(make_, span, name);
        statements.push_back(n::assignment(make_, span, value, targets, 1));
    };
    if (scopes_.module->is_annotating) {
        Target* const annotations = options_.names_at_run_time ? n::name_target(make_, span, names::__annotations__)
                                                               : n::global_target(make_, span, names::__annotations__);
        statements.push_back(n::prepare_annotations(make_, span, annotations));
    }
    if (auto* const module = syn::as_if<syn::Module>(tree_.root)) {
        std::string text;
        uint32_t skip = 0;
        if (docstring_of(module->body, text)) {
            if (options_.optimise < 2)
                set_global(names::__doc__,
                           n::load_constant(make_, span, note_constant(shared(make_str(text).release_value()))));
            skip = 1;
        }
        for (uint32_t i = skip; i < module->body.size; ++i) statement(module->body[i], statements);
    } else if (auto* const interactive = syn::as_if<syn::Interactive>(tree_.root)) {
        for (syn::Stmt* each : interactive->body) statement(each, statements);
    } else {
        code->gives_value = true;
        Node* const value = expression(syn::as<syn::Expression>(tree_.root)->body);
        statements.push_back(n::return_node(make_, span, value));
    }
    end_code(state, sequence(statements, false, span));
    return code;
}

ScriptCode* lower(syn::SyntaxTree const& tree, analysis::ScopeTree& scopes, Str* filename, Options options,
                  analysis::Failure& failure) {
    auto* const unit = new Unit;
    unit->source = tree.source;
    auto const mode = syn::is<syn::Module>(tree.root)        ? syn::Mode::file
                      : syn::is<syn::Interactive>(tree.root) ? syn::Mode::interactive
                                                             : syn::Mode::expression;
    unit->mode = static_cast<uint8_t>(mode);
    ScriptCode* const code = Lowerer(tree, scopes, *unit, filename, options, failure).lower_module();
    if (!failure.failed) return code;
    release(code);
    return nullptr;
}

}  // namespace gossamer::lowering
