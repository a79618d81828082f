// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import java.time.Instant;

/**
 * The terms of an offer to a provider.
 *
 * @param expiresAt until when the provider may answer
 */
record OfferTerms(OfferedLine line, int listVersion, Instant expiresAt, String encryptedExplanation) {}
