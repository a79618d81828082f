// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.need;

import java.util.List;

/**
 * A line of the ledger: a need and whose it is.
 *
 * @param personName whole for officers and community agents of the area, masked for others
 * @param groups codes of the target groups the person is in today, the primary one first
 */
public record LedgerEntryView(NeedView need, String personName, List<String> groups) {}
