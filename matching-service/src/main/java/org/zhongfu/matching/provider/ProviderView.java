// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.provider;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;

/**
 * A provider (承接主体): an organisation that provides services.
 *
 * @param name name of the organisation
 * @param kind what kind of organisation it is
 * @param uscc unified social credit code (GB 32100); null when none was entered
 * @param usccValid false when the check character of the code is wrong, as it is in some codes in use; null without a
 *     code
 * @param areaCodes areas it works in, codes of GB/T 2260
 * @param occurredAt when it was registered
 */
public record ProviderView(
        ProviderId id,
        long version,
        String orgCode,
        String name,
        ProviderKind kind,
        @Nullable String uscc,
        @Nullable Boolean usccValid,
        List<String> areaCodes,
        Instant occurredAt,
        Instant recordedAt,
        boolean backfilled) {}
