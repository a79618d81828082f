// SPDX-License-Identifier: Apache-2.0
/** Everything the services say to each other, in one list. */
@NullMarked
package org.zhongfu.contracts;

import org.jspecify.annotations.NullMarked;
