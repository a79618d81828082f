// SPDX-License-Identifier: Apache-2.0
/** What the tests of workorder have in common. */
@NullMarked
package org.zhongfu.workorder;

import org.jspecify.annotations.NullMarked;
