// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.contracts.code;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of codes with labels, in the order they are shown.
 *
 * @param name last part of its address, for example {@code target-groups}
 * @param version raised with each change of the list; codes are added, never removed
 * @param source law, standard or report on which the list is based
 */
public record CodeList(String name, int version, String source, List<Code> codes) {

    public CodeList {
        codes = List.copyOf(codes);
        Set<String> seen = new HashSet<>();
        codes.forEach(code -> {
            if (!seen.add(code.code())) {
                throw new IllegalArgumentException(code.code() + " is listed twice in " + name);
            }
        });
    }

    static CodeList list(String name, int version, String source, Code... codes) {
        return new CodeList(name, version, source, List.of(codes));
    }

    /** The codes of other lists, with the same labels, and further ones. */
    static CodeList union(String name, int version, String source, List<CodeList> others, Code... further) {
        List<Code> codes = Stream.concat(others.stream().map(CodeList::codes).flatMap(List::stream), Stream.of(further))
                .toList();
        return new CodeList(name, version, source, codes);
    }

    /** The code with its labels, if the list contains it. */
    public Optional<Code> find(String code) {
        return codes.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    /** True when the list contains the code. */
    public boolean has(String code) {
        return find(code).isPresent();
    }

    /** All codes, for messages. */
    public List<String> values() {
        return codes.stream().map(Code::code).toList();
    }
}
