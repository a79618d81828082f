// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.day;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.WorkerId;

/**
 * Who the caller is, as the services understand the token.
 *
 * @param subject subject of the token
 * @param roles roles of the realm, in alphabetical order
 * @param area area whose records the caller may see: a prefix of area codes (GB/T 2260); null when the token names none
 * @param orgCode code of the caller's organisation; null when the token names none
 * @param workerIds the workers that sign in with this subject; usually none or one
 * @param language language of labels and refusals for this request
 */
public record MeView(
        @Size(max = 255) String subject,
        @Size(max = 50) List<@Size(max = 64) String> roles,
        @Nullable @Size(max = 12) String area,
        @Nullable String orgCode,
        @Size(max = 50) List<WorkerId> workerIds,
        @Size(max = 5) String language) {

    public MeView {
        roles = List.copyOf(roles);
        workerIds = List.copyOf(workerIds);
    }
}
