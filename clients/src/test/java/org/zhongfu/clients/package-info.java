// SPDX-License-Identifier: Apache-2.0
/** Generated clients compile in their languages. */
@NullMarked
package org.zhongfu.clients;

import org.jspecify.annotations.NullMarked;
