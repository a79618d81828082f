// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.code;

import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.platform.kernel.LocalizedText;

/** The labels of codes, for answers and refusals in the reader's language. */
public final class CodeLabels {

    private CodeLabels() {}

    /**
     * The label of an enum constant.
     *
     * @throws IllegalStateException when the list has no such code: a mistake of ours
     */
    public static LocalizedText of(CodeList list, Enum<?> constant) {
        return of(list, constant.name());
    }

    /**
     * The label of a code.
     *
     * @throws IllegalStateException when the list has no such code: a mistake of ours
     */
    public static LocalizedText of(CodeList list, String code) {
        return list.find(code)
                .map(found -> LocalizedText.of(found.en(), found.zh()))
                .orElseThrow(() -> new IllegalStateException(list.name() + " has no code " + code));
    }
}
