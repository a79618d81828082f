// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.base.code;

import java.util.List;
import java.util.Optional;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.web.ValueLabels;

/** The labels of an enumeration are those of the code list of its values. */
public final class ListedValueLabels implements ValueLabels {

    @Override
    public Optional<LocalizedText> find(List<String> values, String value) {
        return CodeLists.of(values)
                .flatMap(list -> list.find(value))
                .map(code -> LocalizedText.of(code.en(), code.zh()));
    }
}
