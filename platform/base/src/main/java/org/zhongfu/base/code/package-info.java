// SPDX-License-Identifier: Apache-2.0
/** The code lists of the contracts, as what requests are held to. */
@NullMarked
package org.zhongfu.base.code;

import org.jspecify.annotations.NullMarked;
