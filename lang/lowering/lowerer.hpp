// The worker behind lowering.hpp; its methods are spread over expressions.cpp, statements.cpp, targets.cpp,
// definitions.cpp and hoisting.cpp.
#pragma once
#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

#include "lang/lowering/lowering.hpp"
#include "lang/nodes/calls.hpp"
#include "lang/nodes/definitions.hpp"
#include "lang/nodes/displays.hpp"
#include "lang/nodes/exceptions.hpp"
#include "lang/nodes/maker.hpp"
#include "lang/nodes/patterns.hpp"

namespace gossamer::lowering {

using analysis::Scope;
using analysis::ScopeKind;
using analysis::Storage;
using analysis::Variable;
using nodes::Node;
using nodes::Row;
using nodes::Span;
using nodes::Target;
using syntax::Symbol;

// Where a name is kept, seen from the code being lowered.
struct Place {
    Storage storage = Storage::global;
    uint32_t slot = 0;
    Str* name = nullptr;
};

// Some of a scope's variables in the order of their names: so cells and closures are sorted in CPython, and die.
std::vector<Variable*> in_order_of_names(Scope& scope, bool (*wanted)(Variable const&));
inline bool is_free_variable(Variable const& variable) { return variable.is_free; }

// The code object being lowered.
struct CodeState {
    ScriptCode* code;
    Scope* scope;  // whose frame it is
    CodeState* outer;
    uint32_t next_slot = 0;
    bool is_generator = false;  // or coroutine: can be suspended
    bool has_walrus = false;
    uint32_t yields = 0;                    // lowered so far: tells whether a statement contains one
    uint32_t class_cell_slot = 0;           // class bodies whose methods mention __class__
    uint32_t class_dict_slot = 0;           // class bodies with hidden functions that see their names
    std::vector<Value> constants;           // co_consts: in the order of their first use; kept by the unit
    std::vector<Str*> global_names;         // co_names: of globals, attributes and modules, likewise
    std::vector<Node*>* prelude = nullptr;  // statements to run before the one being lowered
    std::string qualified_prefix;           // "Outer.method.<locals>."
};

// Statements collected on the side while it lives: what a branch or a loop runs.
class Branch {
public:
    explicit Branch(CodeState& state) : state_(state), outer_(state.prelude), yields_before_(state.yields) {
        state.prelude = &statements;
    }
    ~Branch() { state_.prelude = outer_; }
    Branch(Branch const&) = delete;
    bool has_yield() const { return state_.yields != yields_before_; }
    std::vector<Node*> statements;

private:
    CodeState& state_;
    std::vector<Node*>* outer_;
    uint32_t yields_before_;
};

struct PatternCaptures;

class Lowerer {
public:
    Lowerer(syntax::SyntaxTree const& tree, analysis::ScopeTree& scopes, Unit& unit, Str* filename, Options options,
            analysis::Failure& failure);
    ScriptCode* lower_module();

private:
    syntax::SyntaxTree const& tree_;
    analysis::ScopeTree& scopes_;
    Unit& unit_;
    nodes::Maker make_;
    Str* filename_;
    Options options_;
    analysis::Failure& failure_;
    CodeState* state_ = nullptr;
    Scope* scope_ = nullptr;  // innermost: may be a comprehension inside state_->scope
    bool const annotations_are_texts_;
    std::unordered_map<std::string, Value> constants_;  // kept by the unit: equal ones are the same object

    static Span span_of(syntax::Node const* node) { return {node->start, node->end}; }
    void fail(syntax::Node const* node, std::string message);

    // --- names (definitions.cpp)
    Str* name_of(Symbol symbol);  // mangled, interned
    Str* attribute_name(Symbol symbol);
    void note_super_attribute(Node* object, syntax::Attribute const& attribute);
    Str* note_name(Str* name);         // for co_names
    Value note_constant(Value value);  // for co_consts
    Value shared(Value owned);         // the one constant that is equal, of the same types, and kept by the unit
    Place place_of(Symbol symbol);
    uint32_t cell_slot_of(Scope* scope, Symbol mangled);
    void allocate_slots(CodeState& state);
    void allocate_comprehension_slots(CodeState& state, Scope& scope);
    uint32_t temporary() { return state_->next_slot++; }

    // --- expressions
    Node* expression(syntax::Expr const* node);
    Node* plain_expression(syntax::Expr const* node);
    Node* constant(syntax::Constant const& node);
    Value constant_value(syntax::Constant const& node);
    bool folded_constant(syntax::Expr const* node, Value& value);
    bool constant_container(syntax::Expr const* node, Value& value);
    bool constant_tuple(syntax::Tuple const& node, Value& value);
    Node* load(Symbol symbol, Span span);
    Node* load_from_class(Symbol symbol, Place const& place, Span span);
    Node* call(syntax::Call const& node);
    Span attribute_place(Span whole, syntax::Attribute const& attribute);
    Node* compare(syntax::Compare const& node);
    Node* single_comparison(syntax::CompareOperator op, Span span, Node* left, Node* right, bool borrow);
    Node* joined(syntax::JoinedStr const& node);
    Node* percent_text(syntax::BinOp const& node);
    Node* comprehension(syntax::Expr const* node, nodes::Collection kind, syntax::List<syntax::Comprehension*> parts,
                        syntax::Expr const* element, syntax::Expr const* value);
    Node* comprehension_loop(syntax::List<syntax::Comprehension*> parts, uint32_t at, Node* first_iterable,
                             Node* innermost, Span span);
    Node* generator_expression(syntax::GeneratorExp const& node);
    Node* element_list(syntax::Expr const* node, syntax::List<syntax::Expr*> elements,
                       Node* (*make)(nodes::Maker&, Span, nodes::Element const*, uint32_t));
    Node* constant_set(syntax::Expr const* node, syntax::List<syntax::Expr*> elements);
    // Lowers operands that are evaluated one after the other. If a later one yields, earlier ones wait in temporaries.
    std::vector<Node*> operands(std::vector<syntax::Expr const*> const& list);
    Row row(std::vector<Node*> const& list);
    bool may_borrow(syntax::Expr const* later) { return !state_->has_walrus || !analysis::contains_walrus(later); }

    // --- yields (hoisting.cpp)
    Node* hoisted(syntax::Expr const* node);
    Node* spill(Node* value, Span span);                    // prelude: temporary = value; gives the read
    void assign_to(uint32_t slot, Node* value, Span span);  // prelude: slot = value
    bool suspends(syntax::Expr const* node) { return state_->is_generator && analysis::contains_yield(node); }
    Node* hoisted_chain(syntax::Compare const& node);
    Node* yielded(syntax::Yield const& node);
    bool suspension_statement(syntax::Expr const* value,
                              std::vector<Node*>& out);  // yield, await as a statement of its own
    // target = value, where the target's own expressions can be suspended.
    void assign_through(syntax::Expr const* target, Node* value);
    // The target of a loop or a with: if it can be suspended, the value waits until statements emitted here assign it.
    Target* entering_target(syntax::Expr const* node);
    // The loops of a comprehension, around what `innermost` emits. `first`: the first iterable, lowered already.
    template <class Innermost>
    void comprehension_loops(syntax::List<syntax::Comprehension*> parts, uint32_t at, Node* first, Span span,
                             Innermost const& innermost);
    Node* suspending_comprehension(syntax::Expr const* node, nodes::Collection kind,
                                   syntax::List<syntax::Comprehension*> parts, syntax::Expr const* element,
                                   syntax::Expr const* value);
    // Puts fresh cells into captured variables (emitted), and gives the slots of all variables.
    std::vector<uint32_t> comprehension_variables(Scope& scope, Span span);
    Node* suspending_handlers(syntax::Try const& node, Node* body, nodes::Temporaries temporaries, Node* otherwise);
    void suspending_handler(syntax::Try const& node, uint32_t at);
    void emit(Node* statement) { state_->prelude->push_back(statement); }

    // --- targets
    Target* target(syntax::Expr const* node);
    Target* name_target(Symbol symbol, Span span);
    Node* deletion(syntax::Expr const* node);
    Node* name_deletion(Symbol symbol, Span span);

    // --- statements
    void statement(syntax::Stmt const* node, std::vector<Node*>& out);
    Node* block(syntax::List<syntax::Stmt*> body, Span span, uint32_t skip = 0);
    static bool is_worth_watching(syntax::Stmt const* node);
    Node* sequence(std::vector<Node*> const& statements, bool has_yield, Span span);
    bool stores_from_stack(syntax::Expr const* target, syntax::Expr const* value);
    void assign(syntax::Assign const& node, std::vector<Node*>& out);
    void augment(syntax::AugAssign const& node, std::vector<Node*>& out);
    void evaluate_parts(syntax::Expr const* node);
    void annotate(syntax::AnnAssign const& node, std::vector<Node*>& out);
    void if_statement(syntax::If const& node, std::vector<Node*>& out);
    void while_statement(syntax::While const& node, std::vector<Node*>& out);
    template <class Loop> void for_statement(Loop const& node, std::vector<Node*>& out);
    template <class Try> void try_statement(Try const& node, std::vector<Node*>& out);
    template <class With> void with_statement(With const& node, uint32_t item, std::vector<Node*>& out);
    void import_statement(syntax::Stmt const* node, std::vector<Node*>& out);

    // --- match (patterns.cpp)
    void match_statement(syntax::Match const& node, std::vector<Node*>& out);
    nodes::Pattern* pattern(syntax::Pattern const* node, PatternCaptures& captures);
    nodes::Pattern* or_pattern(syntax::MatchOr const& node, PatternCaptures& captures);
    nodes::Patterns patterns(syntax::List<syntax::Pattern*> list, PatternCaptures& captures);
    uint32_t capture(Symbol name, syntax::Node const* at, PatternCaptures& captures);

    // --- definitions
    template <class Definition> void function_statement(Definition const& node, std::vector<Node*>& out);
    std::vector<Node*> decorators_of(syntax::List<syntax::Expr*> list, syntax::Stmt const* definition);
    void class_statement(syntax::ClassDef const& node, std::vector<Node*>& out);
    // `defaults`: of the parameters, keyword-only ones included, lowered already.
    Node* function_value(syntax::Node const* node, std::string_view name, syntax::Arguments const& arguments,
                         syntax::List<syntax::Stmt*> body, syntax::Expr const* lambda_body, syntax::Expr const* returns,
                         std::vector<Node*> const& defaults);
    std::vector<Node*> defaults_of(syntax::Arguments const& arguments, std::vector<syntax::Expr const*> also = {});
    Node* class_value(syntax::ClassDef const& node, uint32_t const* type_parameters);

    // --- type parameters (type_parameters.cpp)
    Node* lazy_value(syntax::Expr const* value, void const* place, std::string_view name);
    uint32_t declare_type_parameters(syntax::List<syntax::TypeParam*> list);
    Node* in_type_parameters(syntax::List<syntax::TypeParam*> list, void const* place, syntax::Node const* node,
                             std::string_view name, std::vector<Node*> const& arguments,
                             std::function<Node*(uint32_t parameters)> const& fill);
    void type_alias_statement(syntax::TypeAlias const& node, std::vector<Node*>& out);

    ScriptCode* begin_code(CodeState& state, Scope& scope, std::string_view name, syntax::Node const* node);
    void end_code(CodeState& state, Node* body);
    nodes::FunctionParts closure_parts(ScriptCode* code, Scope& inner);
    void set_parameters(ScriptCode& code, syntax::Arguments const& arguments);
    Node* annotation(syntax::Expr const* node);
    Node* body_of(syntax::List<syntax::Stmt*> body, Span span, Value* doc);
};

// The docstring of a body, cleaned as the compiler of CPython 3.13 does; none if there is no docstring.
bool docstring_of(syntax::List<syntax::Stmt*> body, std::string& text);

// What the operator of an expression is to the engine.
BinaryOperator binary_operator(syntax::Operator op);
// May the operation be done by the compiler? Only on what is small and stays small.
bool folds(syntax::Operator op, Value left, Value right);

}  // namespace gossamer::lowering
