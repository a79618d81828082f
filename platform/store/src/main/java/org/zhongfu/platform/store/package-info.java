// SPDX-License-Identifier: Apache-2.0
/** Records in a service's database: where each comes from, how it is found again, and who goes first. */
@NullMarked
package org.zhongfu.platform.store;

import org.jspecify.annotations.NullMarked;
