// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import java.util.List;
import java.util.Optional;
import org.zhongfu.platform.kernel.LocalizedText;

/** The labels of the values of enumerations. The application has one, found by the service loader. */
public interface ValueLabels {

    /**
     * The label of a value.
     *
     * @param values all values of the enumeration
     * @param value one of them
     */
    Optional<LocalizedText> find(List<String> values, String value);
}
