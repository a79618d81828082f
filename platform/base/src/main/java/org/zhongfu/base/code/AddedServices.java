// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.code;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.zhongfu.contracts.code.Code;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.contracts.code.CodeLists;

/**
 * Services that a bureau added to the list {@code service-items} by data. Constraints and labels are static, so they ask the
 * source that the running service has set; without one, there are the built-in services only.
 */
public final class AddedServices {

    private static final Pattern FORM = Pattern.compile("[A-Z][A-Z0-9_]{1,63}");

    private static final AtomicReference<Source> SOURCE = new AtomicReference<>(new Source() {
        @Override
        public Optional<Code> find(String code) {
            return Optional.empty();
        }

        @Override
        public List<Code> all() {
            return List.of();
        }
    });

    private AddedServices() {}

    /** Where the names of added services are kept. */
    public interface Source {

        /** The service of that code. */
        Optional<Code> find(String code);

        /** All services that were ever listed, by code. */
        List<Code> all();
    }

    /** The source of this process, from its start on. */
    static void use(Source source) {
        SOURCE.set(source);
    }

    /** The code of the list, built in or added. */
    public static Optional<Code> find(CodeList list, String code) {
        Optional<Code> builtIn = list.find(code);
        return builtIn.isPresent() || !isServices(list) || !FORM.matcher(code).matches()
                ? builtIn
                : SOURCE.get().find(code);
    }

    /** The codes of the list with those that were added, at its end. */
    public static List<Code> codesOf(CodeList list) {
        if (!isServices(list)) {
            return list.codes();
        }
        return Stream.concat(list.codes().stream(), SOURCE.get().all().stream().filter(each -> !list.has(each.code())))
                .toList();
    }

    private static boolean isServices(CodeList list) {
        return list.name().equals(CodeLists.SERVICE_ITEMS.name());
    }
}
