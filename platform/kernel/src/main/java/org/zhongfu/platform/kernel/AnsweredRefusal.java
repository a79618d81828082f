// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import java.util.List;

/**
 * The texts of a refusal that is answered to a caller.
 *
 * @param texts what is wrong and what to do, and the same for each field
 */
public record AnsweredRefusal(List<LocalizedText> texts) {

    public AnsweredRefusal {
        texts = List.copyOf(texts);
    }
}
