// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.code;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.zhongfu.base.code.AddedServices;
import org.zhongfu.contracts.code.Code;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.platform.kernel.LocalizedText;

/**
 * A code list (代码表): the codes that requests and answers use, with their labels.
 *
 * @param name name of the list, for example {@code service-items}
 * @param version version of the list, from 1
 * @param source law, standard or report on which the list is based
 * @param codes the codes in the order of the list
 */
public record CodeListView(@Size(max = 50) String name, int version, String source, List<CodeView> codes) {

    /**
     * One code of a list.
     *
     * @param code the code
     * @param label label in the language of the request
     * @param zh label in Chinese
     * @param en label in English
     */
    public record CodeView(
            @Size(max = 64) String code,
            String label,
            @Size(max = 100) String zh,
            @Size(max = 100) String en) {}

    /** The view of a list in a language. */
    public static CodeListView of(CodeList list, Locale locale) {
        return new CodeListView(
                list.name(),
                list.version(),
                list.source(),
                AddedServices.codesOf(list).stream()
                        .map(code -> entry(code, locale))
                        .toList());
    }

    private static CodeView entry(Code code, Locale locale) {
        return new CodeView(code.code(), LocalizedText.of(code.en(), code.zh()).in(locale), code.zh(), code.en());
    }
}
