// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.survey;

/**
 * The frame as it was at the opening.
 *
 * @param count how many entries
 * @param hash SHA-256 over the ids of the entries, of their files and of their areas
 */
record FrozenFrame(int count, String hash) {}
