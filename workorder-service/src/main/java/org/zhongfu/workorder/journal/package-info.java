// SPDX-License-Identifier: Apache-2.0
/** What happens to orders and their visits: kept in a hash chain and published, in one step. */
@NullMarked
package org.zhongfu.workorder.journal;

import org.jspecify.annotations.NullMarked;
