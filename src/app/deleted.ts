/** After everything is deleted, this tells the freshly loaded page so without using any storage. */
export const deleted = 'deleted'
