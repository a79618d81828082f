// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.code;

import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.platform.kernel.LocalizedText;

/** The labels of codes, for answers and refusals in the reader's language. */
public final class CodeLabels {

    private CodeLabels() {}

    /**
     * The label of an enum constant.
     *
     * @param list name of the code list, for example {@code need-statuses}
     * @throws IllegalStateException when there is no such list or it has no such code: a defect of this system
     */
    public static LocalizedText of(String list, Enum<?> constant) {
        return of(list, constant.name());
    }

    /**
     * The label of a code that is known to be in the list.
     *
     * @param list name of the code list, for example {@code need-statuses}
     * @throws IllegalStateException when there is no such list or it has no such code: a defect of this system
     */
    public static LocalizedText of(String list, String code) {
        return CodeLists.named(list)
                .map(named -> of(named, code))
                .orElseThrow(() -> new IllegalStateException("there is no code list " + list));
    }

    /**
     * The label of a code that may be missing from the list; such a code is its own label.
     *
     * @param list name of the code list, for example {@code credentials}
     */
    public static LocalizedText ofAny(String list, String code) {
        return CodeLists.named(list)
                .flatMap(named -> AddedServices.find(named, code))
                .map(found -> LocalizedText.of(found.en(), found.zh()))
                .orElseGet(() -> LocalizedText.of(code, code));
    }

    /**
     * A code in quotation marks as people read it: by its label; one that the list lacks stands for itself.
     *
     * @param list name of the code list, for example {@code service-items}
     */
    public static LocalizedText quoted(String list, String code) {
        LocalizedText label = ofAny(list, code);
        return LocalizedText.of("\"" + label.en() + "\"", "“" + label.zh() + "”");
    }

    private static LocalizedText of(CodeList list, String code) {
        return list.find(code)
                .map(found -> LocalizedText.of(found.en(), found.zh()))
                .orElseThrow(() -> new IllegalStateException(list.name() + " has no code " + code));
    }
}
