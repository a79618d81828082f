// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.contract;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.text.FreeText;

/**
 * The end of a contract.
 *
 * @param endedAt when it was decided, or when the period was found to be over
 * @param endedBy who decided it: the subject of their token; {@code system} when the period was over
 * @param reason why it was ended earlier; null when the period was over
 */
public record ContractEndView(
        Instant endedAt,
        @Size(max = 255) String endedBy,
        @FreeText @Nullable @Size(max = 500) String reason) {}
