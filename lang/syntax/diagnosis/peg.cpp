// From the notation to rules. The grammar's text is ours, so its errors are bugs: they abort.

#include "lang/syntax/diagnosis/peg.hpp"

#include <cstdio>
#include <cstdlib>
#include <map>

namespace gossamer::syntax::diagnosis {

namespace {

class Reader {
public:
    explicit Reader(Grammar& grammar) : grammar_(grammar) {}

    void declare(std::string_view text) {
        start(text);
        while (!at_end()) {
            std::string_view line = rest().substr(0, rest().find('\n'));
            size_t colon = line.find(':');
            if (!line.empty() && is_word(line[0]) && colon != std::string_view::npos) {
                std::string_view name = line.substr(0, line.find_first_of(" :"));
                index_[name] = uint16_t(grammar_.rules.size());
                Rule rule;
                rule.name = name;
                grammar_.rules.push_back(std::move(rule));
            }
            i_ += line.size() + 1;
        }
    }

    void read(std::string_view text) {
        start(text);
        for (skip_blanks(); !at_end(); skip_blanks()) {
            Rule& rule = grammar_.rules[index_.at(word())];
            skip_blanks();
            while (accept('(')) {
                std::string_view flag = word();
                rule.memo |= flag == "memo";
                rule.left |= flag == "left";
                rule.plain |= flag == "plain";
                expect(')');
            }
            expect(':');
            rule.alternatives = alternatives();
        }
    }

    uint16_t find(std::string_view name) const { return index_.at(name); }

private:
    void start(std::string_view text) { text_ = text, i_ = 0; }
    bool at_end() const { return i_ >= text_.size(); }
    char peek() const { return at_end() ? '\0' : text_[i_]; }
    std::string_view rest() const { return text_.substr(i_); }
    static bool is_word(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9');
    }
    void skip_blanks() {
        while (peek() == ' ' || peek() == '\n') ++i_;
    }
    bool accept(char c) {
        skip_blanks();
        if (peek() != c) return false;
        ++i_;
        return true;
    }
    [[noreturn]] void bug(char const* what) const {
        std::fprintf(stderr, "grammar of mistakes: %s before: %.60s\n", what, text_.data() + i_);
        std::abort();
    }
    void expect(char c) {
        if (!accept(c)) bug("missing punctuation");
    }
    std::string_view word() {
        skip_blanks();
        size_t begin = i_;
        while (is_word(peek())) ++i_;
        return text_.substr(begin, i_ - begin);
    }
    std::string_view quoted(char quote) {
        expect(quote);
        size_t begin = i_;
        while (peek() != quote) i_ += peek() == '\\' ? 2 : 1;
        return text_.substr(begin, i_++ - begin);
    }

    // A new rule begins in the first column with a word.
    bool at_rule_start() {
        skip_blanks();
        return at_end() || (i_ > 0 && text_[i_ - 1] == '\n' && is_word(peek()));
    }

    std::vector<Alternative> alternatives() {
        std::vector<Alternative> all;
        accept('|');
        do all.push_back(alternative());
        while (accept('|'));
        return all;
    }

    Alternative alternative() {
        Alternative made;
        while (!at_rule_start() && peek() != '|' && peek() != ')' && !rest().starts_with("->") &&
               !rest().starts_with("=>")) {
            made.items.push_back(item());
        }
        made.second_pass_only = made.items.size() == 1 && made.items[0].matches == Matches::rule &&
                                grammar_.rules[made.items[0].rule].name.starts_with("wrong_");
        if (!at_rule_start() && rest().starts_with("->")) {
            i_ += 3;
            size_t end = text_.find_first_of("|\n", i_);
            made.name = text_.substr(i_, end - i_);
            i_ = end;
            while (made.name.ends_with(' ')) made.name.remove_suffix(1);
        }
        if (!at_rule_start() && rest().starts_with("=>")) {
            i_ += 2;
            made.action = action();
        }
        return made;
    }

    static Item wrap(Matches matches, std::vector<Item> parts) {
        Item made;
        made.matches = matches;
        made.parts = std::move(parts);
        return made;
    }

    Item item() {
        skip_blanks();
        if (accept('~')) return wrap(Matches::cut, {});
        if (rest().starts_with("&&")) {
            i_ += 2;
            return wrap(Matches::forced, {atom()});
        }
        if (accept('&')) return wrap(Matches::ahead, {atom()});
        if (accept('!')) return wrap(Matches::not_ahead, {atom()});
        int8_t label = -1;
        if (is_word(peek()) && text_[i_ + 1] == '=') {
            label = int8_t(peek() - 'a');
            i_ += 2;
        }
        Item made = atom();
        if (peek() == '.') {
            ++i_;
            Item element = atom();
            expect('+');
            made = wrap(Matches::separated, {std::move(made), std::move(element)});
        } else if (peek() == '?' || peek() == '*' || peek() == '+') {
            char times = text_[i_++];
            made = wrap(times == '?'   ? Matches::optional
                        : times == '*' ? Matches::any
                                       : Matches::some,
                        {std::move(made)});
        }
        made.label = label;
        return made;
    }

    Item atom() {
        Item made;
        if (accept('(')) {
            made.matches = Matches::group;
            made.alternatives = alternatives();
            expect(')');
            return made;
        }
        if (peek() == '\'') {
            made.matches = Matches::token;
            made.token = token_spelled(quoted('\''));
            return made;
        }
        if (peek() == '"') {
            made.matches = Matches::soft_keyword;
            made.text = quoted('"');
            return made;
        }
        std::string_view name = word();
        if (name.empty()) bug("nothing to match");
        if (name[0] >= 'A' && name[0] <= 'Z') {
            made.matches = name == "SOFT_KEYWORD" ? Matches::any_soft_keyword : Matches::token;
            if (made.matches == Matches::token) made.token = name == "END" ? TokenKind::End : token_spelled(name);
            return made;
        }
        auto found = index_.find(name);
        if (found == index_.end()) bug("unknown rule");
        made.matches = Matches::rule;
        made.rule = found->second;
        return made;
    }

    TokenKind token_spelled(std::string_view text) const {
        for (int k = 0; k < token_kind_count; ++k)
            if (token_spelling[size_t(k)] == text) return TokenKind(k);
        bug("unknown token");
    }

    int8_t slot() {
        skip_blanks();
        return int8_t(text_[i_++] - 'a');
    }

    Action action() {
        Action made;
        skip_blanks();
        if (accept('@')) {
            made.does = Does::error;
            if (accept('.')) {
                made.where = Where::last_token;
            } else if (rest().starts_with("next")) {
                i_ += 4;
                made.where = Where::next_token;
            } else {
                made.first = slot();
                if (rest().starts_with("..")) {
                    i_ += 2;
                    made.where = Where::from;
                    if (rest().starts_with("last") || rest().starts_with("end")) {
                        made.where = word() == "last" ? Where::range_to_last : Where::range_to_end;
                        made.second = slot();
                    } else if (is_word(peek())) {
                        made.where = Where::range;
                        made.second = slot();
                    }
                }
            }
            skip_blanks();
            made.text = quoted('"');
            return made;
        }
        static std::map<std::string_view, Does> const words = {
            {"indent", Does::indentation_error},
            {"target", Does::target},
            {"missing_comma", Does::missing_comma},
            {"legacy", Does::legacy},
            {"bare_generator", Does::bare_generator},
            {"positional_after_keyword", Does::positional_after_keyword},
            {"key_without_colon", Does::key_without_colon},
            {"constraint", Does::constraint},
            {"string", Does::string},
            {"fstring", Does::fstring},
            {"strings", Does::strings},
            {"conversion", Does::conversion},
            {"conversion_letter", Does::conversion_letter},
            {"real", Does::real},
            {"imaginary", Does::imaginary}};
        made.does = words.at(word());
        while (peek() == ' ' && rest().size() > 1 && text_[i_ + 1] >= 'a' && text_[i_ + 1] <= 'f' &&
               !is_word(text_[i_ + 2])) {
            ++i_;
            (made.first < 0 ? made.first : made.second) = slot();
        }
        if (made.does == Does::target)
            made.text = word();
        else if (made.does == Does::indentation_error || made.does == Does::constraint) {
            skip_blanks();
            made.text = quoted('"');
        }
        return made;
    }

    Grammar& grammar_;
    std::map<std::string_view, uint16_t> index_;
    std::string_view text_;
    size_t i_ = 0;
};

// Works out what each alternative can begin with, so that most need not be tried. This changes no result and no
// message: an alternative that cannot begin with the next token would look at that token and fail.
class FirstSets {
public:
    explicit FirstSets(Grammar& grammar) : grammar_(grammar) {}
    void work_out() {
        do {
            changed_ = false;
            for (auto& rule : grammar_.rules) {
                auto [first, empty] = of(rule.alternatives);
                changed_ |= first != rule.first || empty != rule.can_be_empty;
                rule.first = first;
                rule.can_be_empty = empty;
            }
        } while (changed_);
    }

private:
    struct First {
        TokenSet tokens;
        bool can_be_empty;
    };

    First of(std::vector<Alternative>& alternatives) {
        First all{{}, false};
        for (auto& alternative : alternatives) {
            First one = of(alternative);
            alternative.first = one.can_be_empty ? TokenSet().set() : one.tokens;
            all.tokens |= one.tokens;
            all.can_be_empty |= one.can_be_empty;
        }
        return all;
    }

    First of(Alternative& alternative) {
        First all{{}, true};
        // Every item is visited, for the groups inside of them, but only those up to the first that must match
        // something count.
        for (auto& item : alternative.items) {
            First one = of(item);
            if (all.can_be_empty) {
                all.tokens |= one.tokens;
                all.can_be_empty = one.can_be_empty;
            }
        }
        return all;
    }

    First of(Item& item) {
        First first{{}, false};
        for (auto& part : item.parts) first = of(part);
        switch (item.matches) {
            case Matches::token: first.tokens.set(size_t(item.token)); break;
            case Matches::soft_keyword:
            case Matches::any_soft_keyword: first.tokens.set(size_t(TokenKind::Identifier)); break;
            case Matches::rule: return {grammar_.rules[item.rule].first, grammar_.rules[item.rule].can_be_empty};
            case Matches::group: return of(item.alternatives);
            case Matches::optional:
            case Matches::any: first.can_be_empty = true; break;
            case Matches::some:
            case Matches::separated:
            case Matches::ahead: break;
            case Matches::not_ahead:
            case Matches::cut: return {{}, true};
            case Matches::forced: return {TokenSet().set(), true};  // it speaks when it fails: always try
        }
        return first;
    }

    Grammar& grammar_;
    bool changed_ = false;
};

}  // namespace

uint16_t Grammar::rule_named(std::string_view name) const {
    for (size_t i = 0; i < rules.size(); ++i)
        if (rules[i].name == name) return uint16_t(i);
    std::abort();
}

Grammar const& grammar_of_mistakes() {
    static Grammar const grammar = [] {
        Grammar made;
        Reader reader(made);
        reader.declare(statements_grammar);
        reader.declare(expressions_grammar);
        reader.read(statements_grammar);
        reader.read(expressions_grammar);
        FirstSets(made).work_out();
        return made;
    }();
    return grammar;
}

}  // namespace gossamer::syntax::diagnosis
