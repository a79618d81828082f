// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import java.util.List;

/**
 * An entry of the ledger of needs (需求台账): a need and the person it belongs to.
 *
 * @param need the need
 * @param personName full name for officers and community agents of the area, masked for others
 * @param groups target groups the person is in today, codes of the list {@code target-groups}, the primary one first
 */
public record LedgerEntryView(NeedView need, String personName, List<String> groups) {}
