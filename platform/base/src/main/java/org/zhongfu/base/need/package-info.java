// SPDX-License-Identifier: Apache-2.0
/** To whom needs belong, after files of one person were merged or a merge was undone. */
@NullMarked
package org.zhongfu.base.need;

import org.jspecify.annotations.NullMarked;
