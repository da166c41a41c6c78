'use server'

import { newsroomAction } from '@/app/(newsroom)/newsroom-action'
import { changeCategory, createCategory, deleteCategory, placeCategory } from '@/lib/categories/arranging'
import { changeCategoryInput, createCategoryInput } from '@/lib/categories/input'
import { placeInput, thingInput } from '@/lib/ordering/input'

/** "Thêm chuyên mục". */
export const add = newsroomAction(createCategoryInput, createCategory)

/** "Lưu": name, description, address, place on the home page. */
export const change = newsroomAction(changeCategoryInput, changeCategory)

/** Drawn, carried by arrow keys, or "Lên", "Xuống". */
export const place = newsroomAction(placeInput, placeCategory)

/** "Xóa": only what is empty. */
export const remove = newsroomAction(thingInput, deleteCategory)
